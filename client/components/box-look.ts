/** A step of the scale of space. */
export type Space = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11

/** One for both ways, or the first from top to bottom and the second from side to side. */
export type Spaces = Space | readonly [Space, Space]

/** The words of tones, and the colours that they are. */
export const tones = {
  plain: 'ink',
  soft: 'ink-2',
  quiet: 'ink-3',
  good: 'green',
  warn: 'amber',
  bad: 'red',
  accent: 'accent',
  formal: 'vermilion',
  'screen-plain': 'text',
  'screen-soft': 'text-2',
  'screen-quiet': 'text-3',
} as const

/** What an element looks like, in steps of the scales; what is not said stays as it is around it, or as a stylesheet says. */
export interface BoxLook {
  /** A step of the desk's scale of type. */
  readonly size?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
  /** The same, of the phone's scale. */
  readonly phone?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
  /** The same, of the screens' scale, in shares of the picture's width. */
  readonly screen?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
  /** `soft` and `quiet` step back, `plain` comes forward; `good`, `warn` and `bad` say how a thing stands, together with their words. */
  readonly tone?: keyof typeof tones | undefined
  readonly weight?: 250 | 300 | 400 | 500 | 550 | 600 | 650 | 700 | 900 | undefined
  /** How high its lines are, in heights of its letters. */
  readonly lines?: number
  /** Between its parts. */
  readonly gap?: Spaces
  /** The same on screens, in shares of the picture's width. */
  readonly apart?: Spaces
  /** Around what is in it. */
  readonly pad?: Spaces
  /** Above and below it. */
  readonly above?: Space
  readonly below?: Space
  readonly ground?: 'surface' | 'paper' | 'sunken' | 'amber-tint' | 'vermilion-tint' | 'green-tint' | undefined
  /** A hairline there. */
  readonly edge?: 'top' | 'bottom' | 'around'
  /** Where its words stand. */
  readonly words?: 'start' | 'center' | 'end'
  /** What is put between its letters, in widths of one. */
  readonly spaced?: number
  /** The face of titles. */
  readonly serif?: boolean
  /** Corners as round as those of that surface; of a desk unless it is named. */
  readonly round?: boolean | 'phone' | 'screen' | 'mark'
  /** Words on one line; lines of one length. */
  readonly unbroken?: boolean
  readonly balanced?: boolean
  /** At most so many lines; the rest is cut off. */
  readonly most?: number
  /** At least so high, px. */
  readonly least?: number
  /** As wide as there is room, where it would be as wide as what is in it; on lines of its own, where it would stand among words. */
  readonly full?: boolean
  readonly block?: boolean
  /** Among its neighbours: takes the room that is left, keeps its own size, may become narrower or lower than what is in it, stands at the end. */
  readonly grow?: boolean
  readonly rigid?: boolean
  readonly shrinks?: boolean
  readonly sinks?: boolean
  readonly pushed?: boolean
  /** Over all columns of a grid. */
  readonly wide?: boolean
  /** What there is no room for can be scrolled to, or is not seen. */
  readonly scrolls?: boolean
  readonly clips?: boolean
  /** Words on one line, cut off where there is no more room. */
  readonly clipped?: boolean
}
