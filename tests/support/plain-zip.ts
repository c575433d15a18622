import { deflateRawSync } from 'node:zlib'

/** A part of a zip, with whatever is wrong about it. */
export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isEncrypted?: boolean
  readonly isDeflated?: boolean
  /** As its directory says; default: as many as there are. */
  readonly saidBytes?: number
  /** Of Unix: what kind of file it is. */
  readonly mode?: number
}

/** A zip whose parts lie in it as they are. */
export const plainZip = (parts: Readonly<Record<string, string>>, { encrypted = false } = {}): Buffer =>
  zipOf(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text), isEncrypted: encrypted })))

/** A zip made by hand: what no program would write can be written, too. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes: plain, isEncrypted = false, isDeflated = false, saidBytes, mode = 0 } of parts) {
    const path = Buffer.from(name)
    const packed = isDeflated ? deflateRawSync(plain) : plain
    // A key's check comes first.
    const bytes = isEncrypted ? Buffer.concat([Buffer.alloc(12), packed]) : Buffer.from(packed)
    const flags = isEncrypted ? 1 : 0
    const method = isDeflated ? 8 : 0
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(flags, 6)
    local.writeUInt16LE(method, 8)
    local.writeUInt32LE(bytes.length, 18)
    local.writeUInt32LE(plain.length, 22)
    local.writeUInt16LE(path.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags, 8)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(bytes.length, 20)
    entry.writeUInt32LE(saidBytes ?? plain.length, 24)
    entry.writeUInt16LE(path.length, 28)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, path, bytes)
    directory.push(entry, path)
    offset += local.length + path.length + bytes.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, ...directory, end])
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`

/** A Word document of these paragraphs and tables, in their order. */
export function wordFile(...blocks: readonly (string | readonly (readonly string[])[])[]): Buffer {
  const paragraph = (text: string) =>
    `<w:p><w:r>${text
      .split('\t')
      .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
      .join('<w:tab/>')}</w:r></w:p>`
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.split('\n').map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('')
  return plainZip({
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  })
}

/** A workbook of one sheet. @param worksheet what stands in `<worksheet>`; strings lie in their cells. */
export const workbookFile = (worksheet: string): Buffer =>
  plainZip({
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet>${worksheet}</worksheet>`,
  })

/** `<row>` of cells that are texts; '' leaves one out. */
export const sheetRow = (...cells: readonly string[]): string =>
  `<row>${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`)).join('')}</row>`
