/** A key as it was pressed. */
export interface PressedKey {
  /** As browsers name it: `a`, `Enter`, `Shift`, `Process`. */
  readonly key: string
  /** The place on the keyboard: `KeyA`. */
  readonly code: string
  readonly isShifted: boolean
  /** With Ctrl, Alt or the Windows key. */
  readonly isChord: boolean
  /** Held down. */
  readonly isRepeat: boolean
  /** When, milliseconds of a clock that does not jump. */
  readonly atMs: number
}

/** What a key meant: nothing yet, another one of a burst, or the end of a scan. */
export type ReadKey =
  | { readonly kind: 'none' }
  | { readonly kind: 'burst'; readonly length: number }
  | { readonly kind: 'scan'; readonly text: string }

/** Scanners send a key every 2 to 30 ms; who types reaches such gaps for two or three keys in a row, never for eight and Enter. */
export const longestGapMs = 50
export const fewestKeys = 8

const nothing: ReadKey = { kind: 'none' }
const silent = new Set(['Shift', 'CapsLock', 'AltGraph', 'NumLock'])

/** Tells a scanner that acts as a keyboard from a person at the keyboard, by the pace alone. */
export function createScanReader() {
  let text = ''
  let lastAtMs = Number.NEGATIVE_INFINITY

  return (pressed: PressedKey): ReadKey => {
    const { key, isChord, isRepeat, atMs } = pressed
    if (silent.has(key)) return nothing
    const isFast = atMs - lastAtMs <= longestGapMs
    const before = isFast ? text : ''
    lastAtMs = atMs
    text = ''
    if (isChord || isRepeat) return nothing
    if (key === 'Enter') return isScan(before) ? { kind: 'scan', text: before } : nothing
    const letter = key.length === 1 ? key : key === 'Process' ? letterAt(pressed) : null
    if (letter === null) return nothing
    text = before + letter
    return { kind: 'burst', length: text.length }
  }
}

/** What a phone shows says of itself what it is, however short its id. */
const isScan = (text: string): boolean => text.length >= fewestKeys || /^OH1:./u.test(text)

/** By place and Shift, as scanners are set at the works: for when an input method takes the letters for itself. */
function letterAt({ code, isShifted }: PressedKey): string | null {
  const [, letter] = /^Key([A-Z])$/u.exec(code) ?? []
  if (letter !== undefined) return isShifted ? letter : letter.toLowerCase()
  const [, figure] = /^(?:Digit|Numpad)(\d)$/u.exec(code) ?? []
  if (figure !== undefined && !isShifted) return figure
  return signs[isShifted ? `Shift ${code}` : code] ?? null
}

const signs: Readonly<Record<string, string>> = {
  Slash: '/',
  Period: '.',
  Minus: '-',
  'Shift Minus': '_',
  'Shift Semicolon': ':',
}
