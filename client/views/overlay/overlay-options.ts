const parts = ['speaker', 'item', 'clock', 'ticker'] as const

/** What a mixer may ask to be shown. */
export type OverlayPart = (typeof parts)[number]

/** What the mixer asked for in the address. */
export interface OverlayOptions {
  readonly show: ReadonlySet<OverlayPart>
  /** What else it asked to be shown, which there is not. */
  readonly unknown: readonly string[]
  readonly place: 'left' | 'right'
  readonly theme: 'formal' | 'neutral'
  /** `green`: for mixers that key a colour out instead of taking a transparent page. */
  readonly background: 'green' | 'none'
}

const isPart = (name: string): name is OverlayPart => parts.some((part) => part === name)

/**
 * `?show=speaker|item|clock|ticker&place=left|right&theme=formal|neutral&background=green|none`.
 * Several parts are joined by a comma or a plus; what is not known counts as not said, and is named in `unknown`.
 * @param search the part of the address from its question mark on.
 */
export function overlayOptions(search: string): OverlayOptions {
  const asked = new URLSearchParams(search)
  const wanted = (asked.get('show') ?? '').split(/[\s,+|]+/u).filter((name) => name !== '')
  const named = wanted.filter(isPart)
  return {
    show: new Set(named.length === 0 ? ['speaker', 'item'] : named),
    unknown: wanted.filter((name) => !isPart(name)),
    place: asked.get('place') === 'right' ? 'right' : 'left',
    theme: asked.get('theme') === 'neutral' ? 'neutral' : 'formal',
    background: asked.get('background') === 'green' ? 'green' : 'none',
  }
}

/** For the technician who typed it, in the browser's console: the picture itself says nothing. Null when all is known. */
export function unknownPartsHint({ unknown }: OverlayOptions): string | null {
  if (unknown.length === 0) return null
  const [wrong, known] = [unknown.join(', '), parts.join(', ')]
  return `show=${wrong}：没有这样的内容，可选 ${known}。 There is no such part; choose from ${known}.`
}
