import { ImportFault } from './import-fault.ts'
import { type NumberForm, numberForm } from './number-text.ts'
import { attribute, readXml } from './xml-reader.ts'
import type { ZipParts } from './zip-parts.ts'

interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

export interface Workbook {
  readonly sheets: readonly SheetPart[]
  readonly isFrom1904: boolean
  readonly sharedStrings: readonly string[]
  /** By the number of a cell's style. */
  readonly forms: readonly NumberForm[]
}

type Relations = ReadonlyMap<string, { readonly type: string; readonly part: string }>

/** What a part points to: relative to its own folder, or from the root where it begins with a slash. */
export async function relationsOf(zip: ZipParts, part: string): Promise<Relations> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/')) : ''
  const file = `${folder === '' ? '' : `${folder}/`}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`
  const relations = new Map<string, { type: string; part: string }>()
  if (!zip.has(file)) return relations
  await readXml(zip.read(file), {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.TargetMode === 'External') return
      const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
      relations.set(attributes.Id ?? '', { type, part: resolved(folder, attributes.Target ?? '') })
    },
    text: () => undefined,
    close: () => undefined,
  })
  return relations
}

function resolved(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : `${folder}/${target}`).replaceAll('\\', '/').split('/')
  const path: string[] = []
  for (const step of steps) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The main part of an Office file: of a workbook, or of a text. null: it is another kind of zip. */
export async function mainPart(zip: ZipParts): Promise<string | null> {
  const root = await relationsOf(zip, '')
  const main = [...root.values()].find(({ type }) => type === 'officeDocument')?.part
  const known = main ?? ['xl/workbook.xml', 'word/document.xml'].find((name) => zip.has(name)) ?? null
  return known !== null && zip.has(known) ? known : null
}

/** @throws ImportFault */
export async function readWorkbook(zip: ZipParts, part: string): Promise<Workbook> {
  const relations = await relationsOf(zip, part)
  const sheets: SheetPart[] = []
  let isFrom1904 = false
  await readXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const target = relations.get(attribute(attributes, 'id') ?? '')
      if (target?.type === 'worksheet')
        sheets.push({
          name: attributes.name ?? '',
          part: target.part,
          isHidden: /hidden/iu.test(attributes.state ?? ''),
        })
    },
    text: () => undefined,
    close: () => undefined,
  })
  if (sheets.length === 0) throw new ImportFault('import.notATable')
  const partOf = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.part ?? null
  const [strings, styles] = [partOf('sharedStrings'), partOf('styles')]
  return {
    sheets,
    isFrom1904,
    sharedStrings: strings !== null && zip.has(strings) ? await readSharedStrings(zip, strings) : [],
    forms: styles !== null && zip.has(styles) ? await readForms(zip, styles) : [],
  }
}

/** `_x000D_` stands for a sign that XML cannot hold, `_x005F_` for the underscore of such a text itself. */
export const withoutEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Runs are joined; how a name is pronounced (`rPh`) is no part of it. */
async function readSharedStrings(zip: ZipParts, part: string): Promise<readonly string[]> {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isSpoken = false
  await readXml(zip.read(part), {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') isSpoken = true
      isText = name === 't' && !isSpoken
    },
    text(piece) {
      if (isText) text += piece
    },
    close(name) {
      if (name === 'si') strings.push(withoutEscapes(text))
      if (name === 'rPh') isSpoken = false
      isText = false
    },
  })
  return strings
}

async function readForms(zip: ZipParts, part: string): Promise<readonly NumberForm[]> {
  const codes = new Map<number, string>()
  const forms: NumberForm[] = []
  let isOfCells = false
  await readXml(zip.read(part), {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') isOfCells = true
      if (name !== 'xf' || !isOfCells) return
      const id = Number(attributes.numFmtId ?? 0)
      forms.push(numberForm(id, codes.get(id)))
    },
    text: () => undefined,
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return forms
}
