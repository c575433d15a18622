interface Mark {
  readonly bytes: readonly number[]
  readonly encoding: string
}

const marks: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
  { bytes: [0x84, 0x31, 0x95, 0x33], encoding: 'gb18030' },
]

/**
 * The text of a file, whatever editor saved it: by its byte order mark, else strict UTF-8, else strict GB18030. Where none
 * fits, U+FFFD stands for each thing that cannot be read, so that whoever takes the text can tell where that was.
 * @source FIL-1
 */
export function decodeText(bytes: Uint8Array): string {
  const marked = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  const encodings = marked === undefined ? ['utf-8', 'gb18030'] : [marked.encoding]
  for (const encoding of encodings) {
    const text = decodeStrictly(bytes, encoding)
    if (text !== null) return text
  }
  return new TextDecoder(encodings[0]).decode(bytes)
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    // The decoder leaves out the mark of Unicode's own encodings alone.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\u{feff}/u, '')
  } catch {
    return null
  }
}
