const parts = ['speaker', 'item', 'clock', 'ticker'] as const

export type OverlayPart = (typeof parts)[number]

/** What the mixer asked for in the address. */
export interface OverlayOptions {
  readonly show: ReadonlySet<OverlayPart>
  readonly place: 'left' | 'right'
  readonly theme: 'formal' | 'neutral'
  /** `green`: for mixers that key a colour out instead of taking a transparent page. */
  readonly background: 'green' | 'none'
}

const isPart = (name: string): name is OverlayPart => parts.some((part) => part === name)

/**
 * `?show=speaker|item|clock|ticker&place=left|right&theme=formal|neutral&background=green|none`.
 * Several parts are joined by a comma or a plus; what is not known counts as not said.
 * @param search the part of the address from its question mark on.
 */
export function overlayOptions(search: string): OverlayOptions {
  const asked = new URLSearchParams(search)
  const named = (asked.get('show') ?? '').split(/[\s,+|]+/u).filter(isPart)
  return {
    show: new Set(named.length === 0 ? ['speaker', 'item'] : named),
    place: asked.get('place') === 'right' ? 'right' : 'left',
    theme: asked.get('theme') === 'neutral' ? 'neutral' : 'formal',
    background: asked.get('background') === 'green' ? 'green' : 'none',
  }
}
