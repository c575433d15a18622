import type { SfntFont } from './sfnt.ts'

/** What a font calls itself, in every language of its name table. */
export interface FontNames {
  readonly families: readonly string[]
  /** The name in PDF files; '' without one. */
  readonly postScript: string
}

const [familyId, subfamilyId, fullId, postScriptId, typographicFamilyId] = [1, 2, 4, 6, 16]
const windows = 3
const macintosh = 1

export function fontNames({ tables }: SfntFont): FontNames {
  const names = recordsOf(tables.get('name'))
  const of = (...ids: readonly number[]) => names.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
  return {
    families: [...new Set(of(familyId, typographicFamilyId, fullId))],
    postScript: of(postScriptId)[0] ?? '',
  }
}

function recordsOf(table: Buffer | undefined): readonly { readonly id: number; readonly text: string }[] {
  if (table === undefined) return []
  const texts = table.readUInt16BE(4)
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const entry = 6 + 12 * index
    const [platform, encoding] = [table.readUInt16BE(entry), table.readUInt16BE(entry + 2)]
    const [id, length] = [table.readUInt16BE(entry + 6), table.readUInt16BE(entry + 8)]
    const start = texts + table.readUInt16BE(entry + 10)
    return { id, text: decoded(table.subarray(start, start + length), platform, encoding) }
  }).filter(({ text }) => text !== '')
}

const gb18030 = new TextDecoder('gb18030')
const utf16 = new TextDecoder('utf-16be')

function decoded(bytes: Buffer, platform: number, encoding: number): string {
  if (platform === macintosh) return encoding === 25 ? gb18030.decode(bytes) : bytes.toString('latin1')
  // Windows' own encoding 3 is GBK, in pairs of bytes.
  return platform === windows && encoding === 3 ? gb18030.decode(bytes) : utf16.decode(bytes)
}

/**
 * The same font under another family name, the one by which a paper asks for it: a face of the machine of the same name is
 * never taken in its place. In PDF files it bears its own name.
 */
export function renamed(font: SfntFont, family: string): SfntFont {
  const { postScript } = fontNames(font)
  const texts = [
    [familyId, family],
    [subfamilyId, 'Regular'],
    [fullId, family],
    [postScriptId, postScript || family.replaceAll(' ', '')],
  ] as const
  const values = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const head = Buffer.alloc(6 + 12 * texts.length)
  head.writeUInt16BE(texts.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  for (const [index, [id]] of texts.entries()) {
    const entry = 6 + 12 * index
    const { length } = values[index] ?? Buffer.alloc(0)
    for (const [place, value] of [windows, 1, 0x0409, id, length, offset].entries())
      head.writeUInt16BE(value, entry + 2 * place)
    offset += length
  }
  return { ...font, tables: new Map([...font.tables, ['name', Buffer.concat([head, ...values])]]) }
}
