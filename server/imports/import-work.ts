import { readFile } from 'node:fs/promises'
import { assessImport, type ImportAct, type PresentMeeting } from '../../shared/domain/imports/assess-import.ts'
import type { FileFault } from '../../shared/domain/imports/file-faults.ts'
import { headersKey } from '../../shared/domain/imports/find-header.ts'
import {
  type Assessment,
  type ImportColumn,
  type ImportKind,
  type ImportSettings,
  rowStates,
} from '../../shared/domain/imports/import.model.ts'
import { rareSignsIn } from '../../shared/domain/imports/missing-signs.ts'
import type { KnownPerson } from '../../shared/domain/imports/roster-match.ts'
import type { Book } from '../../shared/domain/imports/sheet.model.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import { chunks } from '../kernel/chunks.ts'
import { newId } from '../kernel/secrets.ts'
import { faultsWorkbook } from './faults-workbook.ts'
import { ImportFault } from './import-fault.ts'
import { readBook } from './read-book.ts'
import type { TextEncoding } from './text-encoding.ts'

/** By the headings of a file: what its columns were read as. */
export type RememberedColumns = Readonly<Record<string, readonly Pick<ImportColumn, 'index' | 'field'>[]>>

export interface ImportJob {
  readonly path: string
  readonly fileName: string
  readonly kind: ImportKind
  readonly encoding: TextEncoding | null
  readonly settings: ImportSettings
  readonly remembered: RememberedColumns
  /** All but the people, who come in pieces of JSON: texts are cheap to hand over. */
  readonly present: Omit<PresentMeeting, 'people'>
  readonly people: readonly string[]
  /** Signs that no face of papers has, as far as it is known. */
  readonly unshown: readonly string[]
}

/** What is told of an import before its rows. */
export interface ImportHead extends Omit<Assessment, 'rows'> {
  readonly encoding: string | null
}

/** A row with what it does, as it lies in a piece of `acts`. */
export interface RowAct {
  readonly row: number
  readonly state: number
  readonly act: ImportAct
}

export type ReadImport =
  | { readonly ok: false; readonly fault: FileFault }
  | {
      readonly ok: true
      readonly head: ImportHead
      /** Of each row the place of its state in `rowStates`. */
      readonly states: Uint8Array
      /** JSON, as UTF-8, of `rowsAPiece` rows each, without what they do: ideographs are handed over and kept at half of what a text takes. */
      readonly rows: readonly Uint8Array[]
      /** Likewise of the acts of some rows each. */
      readonly acts: readonly Uint8Array[]
      /** Canonical JSON of the awardees that it was held against. */
      readonly awardees: string
      /** Signs of what comes in that a typeface may lack, each once. */
      readonly rareSigns: readonly string[]
    }

export const rowsAPiece = 200

interface Assessed {
  readonly book: Book
  readonly found: Assessment<ImportAct>
}

/** Reads a file and holds it against the meeting; done in a process of its own. @source IMP-1, PRC-1 */
export async function readImport(job: ImportJob, told: (progress: number) => void): Promise<ReadImport> {
  const assessed = await assess(job, told)
  if ('fault' in assessed) return { ok: false, fault: assessed.fault }
  const { book, found } = assessed
  const { rows, ...head } = found
  const plain = rows.map(({ row, state, values, changes, issues }) => ({ row, state, values, changes, issues }))
  const acts: RowAct[] = rows.flatMap(({ row, state, act }) =>
    act === null ? [] : [{ row, state: rowStates.indexOf(state), act }],
  )
  return {
    ok: true,
    head: { ...head, encoding: book.encoding },
    states: Uint8Array.from(rows, ({ state }) => rowStates.indexOf(state)),
    rows: packed(plain),
    acts: packed(acts),
    awardees: canonicalJson(job.present.awardees),
    rareSigns: rareSignsIn(rows),
  }
}

const packed = (all: readonly object[]): readonly Uint8Array[] =>
  chunks(all, rowsAPiece).map((piece) => Buffer.from(JSON.stringify(piece)))

/** What lies in a piece of rows or acts. */
export const unpacked = <One>(piece: Uint8Array): readonly One[] =>
  JSON.parse(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString()) as readonly One[]

/** The rows that are not taken, in the columns of their own file, each with its reasons. @source IMP-12 */
export async function writeFaults(job: ImportJob & { readonly language: 'zh-CN' | 'en' }): Promise<Uint8Array> {
  const assessed = await assess(job, () => undefined)
  if ('fault' in assessed) throw new Error(assessed.fault)
  return faultsWorkbook(job.kind, assessed.book, assessed.found, job.language)
}

/** Reading is most of the work. */
const readShare = 0.7

async function assess(
  { path, fileName, kind, encoding, settings, remembered, present, people, unshown }: ImportJob,
  told: (progress: number) => void,
): Promise<Assessed | { readonly fault: FileFault }> {
  try {
    const bytes = await readFile(path)
    const book = await readBook({ bytes, fileName, kind, encoding, told: (progress) => told(progress * readShare) })
    told(readShare)
    const found = assessImport({
      kind,
      book,
      settings,
      remembered: (columns) => remembered[headersKey(columns)] ?? null,
      present: { ...present, people: people.flatMap((piece) => JSON.parse(piece) as KnownPerson[]) },
      unshown,
      newId,
    })
    return { book, found }
  } catch (error) {
    if (error instanceof ImportFault) return { fault: error.code }
    throw error
  }
}
