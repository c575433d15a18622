import type { Instant } from '../../kernel/time.ts'

/** Longest line, in characters: what a hall reads at one look. @source NTC-8 */
export const maxTickerLength = 80

/** The quiet line that stands on the halls' screens. */
export interface TickerLine {
  /** Another for each line, so that whoever acts says which one was seen. */
  readonly id: string
  readonly text: string
  /** An operator, a screen or an attendee sees its own venue only. */
  readonly to: 'all' | readonly string[]
  readonly at: Instant
}

export interface TickerState {
  /** null while there is none. */
  readonly line: TickerLine | null
}

export interface TickerEvents {
  /** It stands in the place of the one before, wherever that was shown. */
  'ticker.shown': Omit<TickerLine, 'at'>
  'ticker.cleared': Record<string, never>
}
