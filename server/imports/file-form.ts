import { ImportFault } from './import-fault.ts'

/** What a file is by its first bytes, whatever its name says. */
export type FileForm = 'zip' | 'text'

const starts = (bytes: Buffer, ...head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte)

const inWide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Names of the parts of an old Office file; a new one that is locked lies in such a file as well. */
const oldParts = { locked: inWide('EncryptedPackage'), book: [inWide('Workbook'), inWide('Book')] }

/**
 * The gate that every file passes first: by its bytes it is a zip, or text, or refused with what it is.
 * @throws ImportFault
 * @source IMP-1
 */
export function fileForm(bytes: Buffer): FileForm {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new ImportFault(oldFault(bytes))
  // Bare BIFF of the oldest Excel: a record that begins the book.
  if (starts(bytes, 0x09) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1) && bytes.length > 4 && bytes[3] === 0)
    throw new ImportFault('import.oldExcel')
  if (bytes.length === 0 || isForeign(bytes) || isMarkup(bytes)) throw new ImportFault('import.notATable')
  return 'text'
}

function oldFault(bytes: Buffer) {
  if (bytes.includes(oldParts.locked)) return 'import.password'
  return oldParts.book.some((name) => bytes.includes(name)) ? 'import.oldExcel' : 'import.notATable'
}

/** Of PDF, RTF, PNG, JPEG, GIF, a program of Linux, gzip, 7z, RAR. */
const signatures: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74, 0x66],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x7f, 0x45, 0x4c, 0x46],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
]

/** Programs, pictures, PDF, other archives: by their first bytes, or by bytes that no text has. */
function isForeign(bytes: Buffer): boolean {
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) return false
  if (signatures.some((head) => starts(bytes, ...head))) return true
  // A program of Windows: no text of two letters has zeros behind them.
  if (starts(bytes, 0x4d, 0x5a) && bytes.subarray(0, 64).includes(0)) return true
  const head = bytes.subarray(0, 64 * 1024)
  let odd = 0
  let zeros = 0
  for (const byte of head) {
    if (byte === 0) zeros += 1
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)) odd += 1
  }
  // Half of the bytes of UTF-16 may be zero, and nothing else of it is odd.
  return odd > head.length / 500 + 2 || (zeros > 0 && zeros < head.length / 8)
}

/** A web page or an XML file that is called a table; some systems export such. */
const isMarkup = (bytes: Buffer): boolean =>
  /^[\s\u{feff}\0]*<\0?(?:!\0?d|\?\0?x\0?m\0?l|h\0?t\0?m\0?l|t\0?a\0?b\0?l\0?e|m\0?e\0?t\0?a|s\0?t\0?y\0?l\0?e|b\0?o\0?d\0?y|d\0?i\0?v)/iu.test(
    bytes
      .subarray(0, 2_000)
      .toString('latin1')
      .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/u, ''),
  )
