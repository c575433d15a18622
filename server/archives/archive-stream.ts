import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { chunks } from '../kernel/chunks.ts'
import type { LogRow } from '../store/log-row.ts'
import type { PersonRecord } from '../store/people-store.ts'
import type { TypedRow } from '../store/typed-texts.ts'
import type { ArchivedDocument } from './archive-facts.ts'
import {
  type ArchivedSeals,
  type ArchiveFacts,
  type ArchivePart,
  type ArchiveSignature,
  partNames,
} from './archive-form.ts'
import { factsXml } from './archive-xml.ts'
import type { ArchivedPaper } from './archived-papers.ts'
import { archivedPerson } from './archived-person.ts'

type ArchivedFile = Pick<ArchivedDocument, 'path' | 'sha256'>

/** What goes into an archive, as it was at one moment. */
export interface ArchiveSource {
  readonly facts: Omit<ArchiveFacts, 'parts'>
  /** Stamp of the last row: that of every part, so that the same meeting gives the same archive. */
  readonly at: Instant
  /** YAML. */
  readonly meetingFile: string
  readonly rows: () => AsyncIterable<readonly LogRow[]>
  /** null: left out. */
  readonly people: readonly PersonRecord[] | null
  /** What was typed beside the log. */
  readonly typed: readonly TypedRow[]
  readonly seals: ArchivedSeals
  /** Those of the meeting, and those that were replaced. */
  readonly documents: readonly ArchivedFile[]
  readonly papers: readonly ArchivedPaper[]
  readonly bytesOfPaper: (paper: ArchivedPaper) => AsyncIterable<Uint8Array>
  readonly bytesOf: (document: ArchivedFile) => AsyncIterable<Uint8Array>
  /** null on a node without the key. */
  readonly sign: ((bytes: Uint8Array) => ArchiveSignature) | null
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/**
 * The archive, made as fast as it is read: of no part is more in memory than a piece. Destroyed, it lets everything go.
 * @source ARV-1
 */
export function archiveStream(source: ArchiveSource): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  const options = { mtime: new Date(source.at), mode: 0o100644 }
  const parts: ArchivePart[] = []
  let open: Readable | null = null
  const add = (path: string, pieces: () => Pieces, compress = true) =>
    zip.addReadStreamLazy(path, { ...options, compress }, (take) => {
      open = Readable.from(pieces(), { objectMode: false })
      open.once('error', (error) => out.destroy(error))
      take(null, open)
    })
  const told = (path: string, names: ArchivePart['names'], pieces: () => Pieces, compress = true) =>
    add(path, () => counted(pieces(), (size) => parts.push({ path, ...size, names })), compress)
  out.once('close', () => open?.destroy())
  zip.once('error', (error) => out.destroy(error))

  told(partNames.meeting, 'agenda', () => [Buffer.from(source.meetingFile)])
  told(partNames.log, 'agenda', () => logPieces(source.rows()))
  const { people, typed, seals, sign } = source
  if (people !== null) told(partNames.roster, 'people', () => linesOfAll(people.map(archivedPerson)))
  if (typed.length > 0) told(partNames.typed, 'unknown', () => linesOfAll(typed))
  if (seals.length > 0) told(partNames.seals, 'none', () => [jsonBytes(seals)])
  for (const document of source.documents) {
    const { path, sha256 } = document
    told(path, 'unknown', () => checked(source.bytesOf(document), sha256), false)
  }
  for (const paper of source.papers)
    told(paper.path, 'unknown', () => checked(source.bytesOfPaper(paper), paper.sha256), false)
  let facts = Buffer.alloc(0)
  add(partNames.facts, () => {
    facts = jsonBytes({ ...source.facts, parts })
    return [facts]
  })
  add(partNames.xml, () => [Buffer.from(factsXml({ ...source.facts, parts }))])
  if (sign !== null) add(partNames.signature, () => [jsonBytes(sign(facts))])
  zip.end()
  return out
}

const jsonBytes = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

async function* counted(pieces: Pieces, told: (size: Pick<ArchivePart, 'bytes' | 'sha256'>) => void) {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of pieces) {
    hash.update(piece)
    bytes += piece.byteLength
    yield piece
  }
  told({ bytes, sha256: hash.digest('hex') })
}

/** @throws when the bytes on the disk are not those that the log names: better no archive than one that does not hold. */
async function* checked(pieces: Pieces, sha256: string) {
  let found = ''
  yield* counted(pieces, (size) => {
    found = size.sha256
  })
  if (found !== sha256) throw new Error(`the bytes of ${sha256} are not what they were`)
}

async function* logPieces(pages: AsyncIterable<readonly LogRow[]>) {
  for await (const rows of pages) yield Buffer.from(rows.map((row) => `${canonicalJson(row)}\n`).join(''))
}

const linesAPiece = 250

function* linesOfAll(values: readonly object[]) {
  for (const some of chunks(values, linesAPiece))
    yield Buffer.from(some.map((value) => `${JSON.stringify(value)}\n`).join(''))
}
