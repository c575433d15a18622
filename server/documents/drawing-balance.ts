/** Of a PDF's drawing: where restores have no save, and what it leaves open at its end. */
export interface Balance {
  /** Where a `Q` stands that restores what was never saved. */
  readonly stray: readonly number[]
  /** What closes it: a text, a path, states. */
  readonly closing: string
}

const blank = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const delimiters = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)))
const pathBuilders = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const pathPainters = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n'])

/**
 * Programs that write PDFs leave states open, or restore more than they saved: drawing that is done after such a page would be
 * clipped, scaled or moved with it.
 */
export function balanceOf(drawing: Uint8Array): Balance {
  const stray: number[] = []
  let depth = 0
  let isInText = false
  let isPathOpen = false
  for (const { word, at } of operatorsOf(drawing)) {
    if (word === 'q') depth += 1
    else if (word === 'Q' && depth === 0) stray.push(at)
    else if (word === 'Q') depth -= 1
    else if (word === 'BT') isInText = true
    else if (word === 'ET') isInText = false
    else if (pathBuilders.has(word)) isPathOpen = true
    else if (pathPainters.has(word)) isPathOpen = false
  }
  const closing = [isInText ? 'ET' : '', isPathOpen ? 'n' : '', ...Array<string>(depth).fill('Q')]
  return { stray, closing: closing.filter(Boolean).join(' ') }
}

/** Every word that is an operator, and where it begins; strings, names, comments and images within are passed over. */
function* operatorsOf(bytes: Uint8Array): Generator<{ readonly word: string; readonly at: number }> {
  for (let at = 0; at < bytes.length; ) {
    const sign = bytes[at] ?? 0
    if (sign === 0x28) at = afterString(bytes, at)
    else if (sign === 0x25) at = afterLine(bytes, at)
    else if (sign === 0x2f) at = afterWord(bytes, at + 1)
    else if (sign === 0x3c && bytes[at + 1] !== 0x3c) at = after(bytes, at, 0x3e)
    else if (blank.has(sign) || delimiters.has(sign)) at += 1
    else {
      const end = afterWord(bytes, at)
      const word = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8)))
      if (!/^[-+.\d]/u.test(word)) yield { word, at }
      at = word === 'ID' ? afterImage(bytes, end) : end
    }
  }
}

function afterWord(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && !blank.has(bytes[at] ?? 0) && !delimiters.has(bytes[at] ?? 0)) at += 1
  return at
}

const after = (bytes: Uint8Array, from: number, sign: number): number => {
  const found = bytes.indexOf(sign, from)
  return found < 0 ? bytes.length : found + 1
}

function afterLine(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0x0a && bytes[at] !== 0x0d) at += 1
  return at
}

/** Brackets within are balanced, unless a backslash stands before them. */
function afterString(bytes: Uint8Array, from: number): number {
  let depth = 0
  for (let at = from; at < bytes.length; at += 1) {
    const sign = bytes[at]
    if (sign === 0x5c) at += 1
    else if (sign === 0x28) depth += 1
    else if (sign === 0x29 && --depth === 0) return at + 1
  }
  return bytes.length
}

/** An image within the drawing ends with the word `EI`. */
function afterImage(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    const isEnd = bytes[at] === 0x45 && bytes[at + 1] === 0x49 && blank.has(bytes[at - 1] ?? 0)
    if (isEnd && (at + 2 >= bytes.length || blank.has(bytes[at + 2] ?? 0))) return at + 2
  }
  return bytes.length
}
