import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ImportFault } from '../../server/imports/import-fault.ts'
import { readBook } from '../../server/imports/read-book.ts'
import type { TextEncoding } from '../../server/imports/text-encoding.ts'
import { assessImport, type ImportAct, type PresentMeeting } from '../../shared/domain/imports/assess-import.ts'
import type { Assessment, ImportKind, ImportRow, ImportSettings } from '../../shared/domain/imports/import.model.ts'
import type { Book } from '../../shared/domain/imports/sheet.model.ts'

/** Files as people have them; each is described in `manifest.json`. */
export const importFile = (name: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`./imports/${name}`, import.meta.url)))

/** Nothing there yet but a main venue and two branches. */
export const emptyMeeting: PresentMeeting = {
  venues: [
    { id: 'main', name: '主会场' },
    { id: 'b1', name: '第一分会场' },
    { id: 'b2', name: '第二分会场' },
  ],
  people: [],
  items: [],
  documents: [],
  awardees: [],
  followUps: [],
  startsAt: '2025-02-17T09:00',
}

interface More {
  readonly kind?: ImportKind
  readonly fileName?: string
  readonly settings?: ImportSettings
  readonly present?: Partial<PresentMeeting>
  readonly encoding?: TextEncoding
}

/** Ids in their order: n1, n2, … */
export const countedIds = (): (() => string) => {
  let count = 0
  return () => `n${++count}`
}

export const assessBook = (book: Book, { kind = 'roster', settings = {}, present = {} }: More = {}) =>
  assessImport({ kind, book, settings, present: { ...emptyMeeting, ...present }, newId: countedIds() })

/** What a file gives; the code by which it is refused as a whole. */
export async function assessFile(bytes: Buffer, more: More = {}): Promise<Assessment<ImportAct> | string> {
  const { kind = 'roster', fileName = 'list.xlsx', encoding = null } = more
  try {
    const book = await readBook({ bytes, fileName, kind, encoding, told: () => undefined })
    return assessBook(book, more)
  } catch (error) {
    if (error instanceof ImportFault) return error.code
    throw error
  }
}

export async function assessed(bytes: Buffer, more: More = {}): Promise<Assessment<ImportAct>> {
  const found = await assessFile(bytes, more)
  if (typeof found === 'string') throw new Error(`refused: ${found}`)
  return found
}

/** A list as somebody types it: a line for each row. */
export const tableText = (...lines: readonly (readonly string[])[]): Buffer =>
  Buffer.from(lines.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'))

/** `row code` of every fault and warning that is told. */
export const toldOf = (rows: readonly ImportRow[]): readonly string[] =>
  rows.flatMap(({ row, issues }) => issues.map(({ code, field }) => `${row} ${field ?? '-'} ${code}`))

/** The people that come in, in order. */
export const addedPeople = ({ rows }: Assessment<ImportAct>) =>
  rows.flatMap(({ act }) => (act !== null && act.do === 'add' && 'person' in act ? [act.person] : []))
