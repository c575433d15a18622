import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Instant } from '../../shared/kernel/time.ts'
import { linesOf } from '../archives/archive-lines.ts'
import { type ArchivedPerson, recordOfPerson } from '../archives/archived-person.ts'
import type { FoundArchive } from '../archives/read-archive.ts'
import { readWork, workFiles } from '../archives/work-folder.ts'
import type { DocumentFiles } from '../documents/document-files.ts'
import type { AdminJournal, Doer } from '../evidence/admin-journal.ts'
import { createBreath } from '../kernel/breath.ts'
import { newId } from '../kernel/secrets.ts'
import type { EventStore } from '../store/event-store.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'
import type { IssuedPaper, IssuedPapers } from '../store/issued-papers.ts'
import type { LinkStore } from '../store/link-store.ts'
import type { LogRow } from '../store/log-row.ts'
import type { PeopleStore, PersonRecord } from '../store/people-store.ts'
import { dueAfterEnd, dueUnlessAdjourned } from '../store/phones-due.ts'
import type { RetentionStore } from '../store/retention-store.ts'
import type { TypedRow, TypedTexts } from '../store/typed-texts.ts'
import { type CreatedMeeting, firstLinks, recordOf } from './create-meeting.ts'

interface Deps {
  readonly events: EventStore
  readonly links: Pick<LinkStore, 'add'>
  readonly people: Pick<PeopleStore, 'put'>
  readonly typed: Pick<TypedTexts, 'put' | 'drop'>
  readonly issued: Pick<IssuedPapers, 'put'>
  readonly plans: RetentionStore
  readonly evidence: EvidenceStore
  readonly files: Pick<DocumentFiles, 'adopt'>
  readonly journal: AdminJournal
  readonly now: () => Instant
}

/**
 * The meeting of an archive that was found sound, under an id and an epoch of its own and with links of its own. Its log
 * comes last, in one transaction, so that there is no meeting without the rest of it.
 * @param into where the archive was unpacked.
 * @source ARV-3
 */
export async function createFromArchive(
  { events, links, people, typed, issued: papers, plans, evidence, files, journal, now }: Deps,
  doer: Doer,
  found: FoundArchive,
  into: string,
): Promise<CreatedMeeting> {
  const meetingId = newId()
  const issued = firstLinks(found.venueIds)
  const records = await recordsIn(meetingId, into)
  const { meeting, log } = found.facts
  const origin = { archiveOf: meeting.meetingId, seq: log.seq, head: log.head }
  await journal(meetingId, doer, 'meeting.created', { links: issued.length, people: records.length, ...origin })
  for (const [index, { sha256 }] of found.documents.entries())
    await files.adopt(workFiles.document(into, index), sha256)
  const { days, nameDays } = found.facts.retention
  const phonesDueAt = dueAt(found, days, now())
  const names = nameDays === null ? null : { days: nameDays, dueAt: dueAt(found, nameDays, now()) }
  await plans.plan(meetingId, days, phonesDueAt, names, erasedOf(found, records))
  try {
    await people.put(meetingId, records)
    await typed.put(meetingId, await typedIn(into))
    await papers.put(meetingId, await papersIn(found, into))
    await links.add(issued.map((link) => recordOf(meetingId, link)))
    for (const { timestamp, ...seal } of found.seals) {
      await evidence.seals.put({ meetingId, ...seal })
      if (timestamp !== undefined) await evidence.timestamps.put({ meetingId, seq: seal.seq, ...timestamp })
    }
    await events.adoptLog({ meetingId, epoch: newId(), createdAt: now(), rows: rowsIn(into) })
  } catch (error) {
    // Nobody's name stays behind without a meeting.
    await people.put(meetingId, [])
    await typed.drop(meetingId)
    throw error
  }
  return { meetingId, links: issued, phonesDueAt, namesDueAt: names?.dueAt ?? null }
}

/** As for a meeting that was held here. @source PRV-5 */
function dueAt({ startsAt, startedAt, adjournedAt }: FoundArchive, days: number, now: Instant): Instant {
  return adjournedAt === null ? dueUnlessAdjourned([startedAt ?? startsAt, now], days) : dueAfterEnd(adjournedAt, days)
}

function erasedOf({ erased, hasRoster }: FoundArchive, people: readonly PersonRecord[]) {
  if (!hasRoster) return 'people'
  // Phones may have come back after they were erased.
  return erased === 'phones' && people.some(({ phone }) => phone !== null) ? null : erased
}

async function recordsIn(meetingId: string, into: string): Promise<readonly PersonRecord[]> {
  const breathe = createBreath()
  const records: PersonRecord[] = []
  for await (const line of linesOf(readWork(workFiles.people(into)))) {
    records.push(recordOfPerson(meetingId, JSON.parse(line) as ArchivedPerson))
    await breathe()
  }
  return records
}

/** None where nothing was typed. */
async function typedIn(into: string): Promise<readonly TypedRow[]> {
  const rows: TypedRow[] = []
  if (!existsSync(workFiles.typed(into))) return rows
  for await (const line of linesOf(readWork(workFiles.typed(into)))) rows.push(JSON.parse(line) as TypedRow)
  return rows
}

/** As they were issued. */
async function papersIn({ papers }: FoundArchive, into: string): Promise<readonly IssuedPaper[]> {
  const read: IssuedPaper[] = []
  for (const { index, ...paper } of papers) read.push({ ...paper, bytes: await readFile(workFiles.paper(into, index)) })
  return read
}

/** A statement takes so many rows, or letters; well under the databases' limits. */
const atOnce = { rows: 500, letters: 400_000 }

async function* rowsIn(into: string): AsyncGenerator<readonly LogRow[]> {
  const breathe = createBreath()
  let part: LogRow[] = []
  let letters = 0
  for await (const line of linesOf(readWork(workFiles.log(into)))) {
    part.push(JSON.parse(line) as LogRow)
    letters += line.length
    if (part.length < atOnce.rows && letters < atOnce.letters) continue
    yield part
    await breathe()
    part = []
    letters = 0
  }
  if (part.length > 0) yield part
}
