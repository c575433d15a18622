import { ImportFault } from './import-fault.ts'

export const textEncodings = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5'] as const

export type TextEncoding = (typeof textEncodings)[number]

export const isTextEncoding = (name: string): name is TextEncoding => textEncodings.some((known) => known === name)

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
]

/**
 * The text of a file and its encoding: by its mark, else as UTF-8, UTF-16 without a mark, or GB18030, each strictly. What
 * reads as GB18030 by chance alone, as Big5 does, is refused.
 * @param chosen by somebody who knows better.
 * @throws ImportFault `import.encoding`
 * @source IMP-1
 */
export function decodeTable(
  bytes: Buffer,
  chosen: TextEncoding | null,
): { readonly text: string; readonly encoding: TextEncoding } {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0]
  const wide = bytes.subarray(0, 4_000)
  const zeros = (odd: 0 | 1) => wide.filter((byte, index) => byte === 0 && index % 2 === odd).length
  const isWide = wide.includes(0)
  const guesses: readonly TextEncoding[] =
    chosen !== null
      ? [chosen]
      : marked !== undefined
        ? [marked]
        : isWide
          ? [zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be']
          : ['utf-8', 'gb18030']
  for (const encoding of guesses) {
    const text = decoded(bytes, encoding)
    const isByChance = encoding === 'gb18030' && chosen === null && marked === undefined && !isLikelyGb(bytes)
    if (text !== null && !isByChance) return { text, encoding }
  }
  throw new ImportFault('import.encoding')
}

function decoded(bytes: Buffer, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\u{feff}/u, '')
  } catch {
    return null
  }
}

/**
 * Of the pairs of bytes that stand for characters, nearly all of a Chinese text lie where GB 2312 has them: both bytes
 * from A1 on. In Big5 every third character or so has a second byte below that.
 */
function isLikelyGb(bytes: Buffer): boolean {
  let pairs = 0
  let rare = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]]
    if (first < 0x81) continue
    if (second >= 0x30 && second <= 0x39) {
      at += 3
      continue
    }
    pairs += 1
    if (second < 0xa1 || (first >= 0xa4 && first < 0xb0) || first > 0xf7) rare += 1
    at += 1
  }
  return pairs === 0 || rare <= pairs * 0.25 + 1
}
