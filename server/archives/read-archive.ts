import type { ErasedPeople } from '../../shared/domain/attendance/attendance.model.ts'
import { fewIssues } from '../../shared/domain/meeting/file-findings.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import { type ArchiveDirectory, readDirectory } from './archive-directory.ts'
import { type ArchiveFault, ArchiveStop, type Tell } from './archive-fault.ts'
import { type ArchivedSeals, type ArchiveFacts, partNames } from './archive-form.ts'
import type { UnpackedPart } from './archive-part.ts'
import { type AbsentFile, absentFiles } from './earlier-files.ts'
import type { Taker } from './log-check.ts'
import { drained, partReader } from './part-reader.ts'
import { readDocuments } from './read-documents.ts'
import { readFacts, readSeals } from './read-facts.ts'
import { compareFacts, readLog } from './read-log.ts'
import { readPapers, type UnpackedPaper } from './read-papers.ts'
import { readPeople } from './read-people.ts'
import { readTyped } from './read-typed.ts'

interface Options {
  /** Of the archive. */
  readonly path: string
  /** null: it is only looked at. */
  readonly taker: Taker | null
  /** Where what was unpacked goes; null: it is only looked at. */
  readonly into: string | null
}

/** What a sound archive holds, besides what lies in the folder. */
export interface FoundArchive {
  readonly facts: Pick<ArchiveFacts, 'meeting' | 'log' | 'retention'>
  /** The key that has signed the facts; null for an archive without a signature. */
  readonly signedBy: string | null
  readonly hasRoster: boolean
  /** Files that the log names, and of which the archive has no bytes. */
  readonly absent: readonly AbsentFile[]
  readonly title: string
  readonly venueIds: readonly string[]
  readonly startsAt: Instant
  readonly startedAt: Instant | null
  readonly adjournedAt: Instant | null
  readonly erased: ErasedPeople | null
  /** In the order of their numbers in the folder. */
  readonly documents: readonly UnpackedPart[]
  readonly papers: readonly UnpackedPaper[]
  readonly seals: ArchivedSeals
}

export type ReadArchive =
  | { readonly ok: true; readonly found: FoundArchive }
  | { readonly ok: false; readonly issues: readonly ArchiveFault[]; readonly more?: number }

/** Reads an archive and finds every fault of it that can be told apart. @source ARV-4 */
export async function readArchive(options: Options): Promise<ReadArchive> {
  const faults: ArchiveFault[] = []
  const tell: Tell = (path, code, { row, params = {} } = {}) => {
    const ofPart = faults.filter((fault) => fault.path === path)
    // What cannot be used is not missing as well.
    const isKnown = code === 'archive.missing' || ofPart.some((fault) => fault.code === code && fault.row === row)
    if (ofPart.length === 0 || !isKnown) faults.push({ path, ...(row === undefined ? {} : { row }), code, params })
  }
  try {
    const directory = await readDirectory(options.path, tell)
    try {
      const found = await readParts(directory, options, tell)
      if (found !== null && faults.length === 0) return { ok: true, found }
    } finally {
      directory.zip.close()
    }
  } catch (error) {
    if (!(error instanceof ArchiveStop)) throw error
  }
  return { ok: false, ...fewIssues(faults) }
}

async function readParts(
  directory: ArchiveDirectory,
  { taker, into }: Options,
  tell: Tell,
): Promise<FoundArchive | null> {
  for (const path of [partNames.meeting, partNames.log, partNames.facts, partNames.xml])
    if (!directory.entries.has(path)) tell(path, 'archive.missing')
  const { facts, signature } = await readFacts(directory, tell)
  const reader = partReader(directory, facts, tell)
  await reader(partNames.meeting, drained)
  const seals = await readSeals(directory, facts, tell)
  const end = await readLog(reader, { seals, taker, into }, tell)
  if (facts !== null && end !== null) compareFacts(facts, end, tell)
  const state = end?.state ?? null
  const isThere = directory.entries.has(partNames.roster)
  const hasRoster = await readPeople(reader, { facts, isThere, into, attendance: state?.attendance ?? null }, tell)
  await readTyped(reader, { named: end?.named ?? null, into }, tell)
  const documents = await readDocuments(reader, { directory, facts, end, into }, tell)
  const papers = await readPapers(reader, { directory, facts, state, into }, tell)
  if (facts === null || end === null) return null
  const { meeting, venues, attendance } = end.state
  return {
    facts,
    signedBy: signature?.publicKey ?? null,
    hasRoster,
    absent: absentFiles(facts, end),
    title: meeting.title,
    venueIds: Object.values(venues)
      .toSorted((one, other) => one.number - other.number)
      .map(({ id }) => id),
    startsAt: meeting.startsAt,
    startedAt: meeting.startedAt,
    adjournedAt: meeting.adjournedAt,
    erased: attendance.erased,
    documents,
    papers,
    seals,
  }
}
