import { fileOfMeeting } from '../../shared/domain/meeting/file-of-meeting.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { defaultRetentionDays } from '../../shared/domain/meeting/meeting-file.schema.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { DocumentFiles } from '../documents/document-files.ts'
import type { MeetingSeals } from '../evidence/meeting-seals.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore } from '../store/event-store.ts'
import type { EvidenceStore } from '../store/evidence-store.ts'
import type { IssuedPapers } from '../store/issued-papers.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { RetentionRecord, RetentionStore } from '../store/retention-store.ts'
import type { TypedTexts } from '../store/typed-texts.ts'
import { type ArchivedDocument, archivedDocuments, meetingFacts, momentText } from './archive-facts.ts'
import { type ArchivedSeals, archiveForm, mostUnpacked } from './archive-form.ts'
import type { ArchiveSource } from './archive-stream.ts'
import { type ArchivedPaper, archivedPapers, paperFacts } from './archived-papers.ts'
import { archivedEarlier, type EarlierFile, earlierFiles } from './earlier-files.ts'
import { rowsUpTo, walkLog } from './walk-log.ts'

export interface CollectDeps {
  readonly events: EventStore
  readonly people: Pick<PeopleStore, 'list'>
  readonly typed: Pick<TypedTexts, 'all'>
  readonly issued: Pick<IssuedPapers, 'details' | 'one'>
  readonly plans: Pick<RetentionStore, 'of'>
  readonly evidence: EvidenceStore
  readonly seals: Pick<MeetingSeals, 'of'>
  readonly files: Pick<DocumentFiles, 'size' | 'read'>
  /** Resolves when no change of that roster is under way. */
  readonly settled: (meetingId: string) => Promise<void>
  readonly now: () => Instant
}

interface Wish {
  /** Whose role asks. */
  readonly madeBy: string
  readonly withRoster: boolean
}

/** What keeps an archive from being made. */
export type Uncollected =
  | { readonly ok: false; readonly code: 'storage.damaged'; readonly seq: number }
  | { readonly ok: false; readonly code: 'archive.bytesMissing'; readonly params: { readonly title: string } }
  | { readonly ok: false; readonly code: 'archive.tooLarge'; readonly max: number }

/**
 * Everything that an archive holds, as it is at one moment, from the meeting's own log: a rehearsal is no part of it. An
 * ended meeting is sealed first, unless its last event is under a seal already, by whichever key.
 * @source ARV-1
 */
export async function collectArchive(
  deps: CollectDeps,
  host: MeetingHost,
  { madeBy, withRoster }: Wish,
): Promise<Uncollected | { readonly ok: true; readonly source: ArchiveSource }> {
  const { events, evidence, files } = deps
  const { meetingId } = host
  if (host.damagedAt !== null) return { ok: false, code: 'storage.damaged', seq: host.damagedAt }
  await seal(deps, host)
  const { people, seq, epoch } = await rosterAtEnd(deps, meetingId)
  const walked = await walkLog(events, meetingId, seq)
  if (!walked.ok) return { ok: false, code: 'storage.damaged', seq: walked.seq }
  const { last, state, files: named } = walked
  const documents = archivedDocuments(state)
  const missing = await missingAmong(files, documents)
  if (missing !== null) return { ok: false, code: 'archive.bytesMissing', params: { title: missing.title } }
  const used = documents.reduce((sum, { bytes }) => sum + bytes, 0)
  if (used > mostUnpacked / 2) return { ok: false, code: 'archive.tooLarge', max: mostUnpacked / 2 }
  const isHere = async ({ sha256, bytes }: EarlierFile) => (await files.size(sha256)) === bytes
  const earlier = await archivedEarlier(earlierFiles(named, state), used, isHere)
  const papers = archivedPapers(state)
  const details = await deps.issued.details(meetingId)
  const lost = papers.find(
    ({ sha256, version }) => !details.some((one) => one.sha256 === sha256 && one.version === version),
  )
  if (lost !== undefined) return { ok: false, code: 'archive.bytesMissing', params: { title: lost.path } }
  const seals = await archivedSeals(evidence, meetingId, seq)
  const retention = retentionOf(await deps.plans.of(meetingId))
  const key = evidence.sealKey
  return {
    ok: true,
    source: {
      facts: {
        ...archiveForm,
        madeAt: momentText(deps.now()),
        madeBy,
        meeting: meetingFacts(meetingId, state),
        log: { epoch, seq, head: last.hash },
        documents: documents.map(({ documentId, title, path }) => ({ documentId, title, path })),
        earlier: earlier.map(({ contentType: _, ...file }) => file),
        roster: withRoster ? { people: people.length } : null,
        retention,
        papers: paperFacts(papers, details),
      },
      at: last.at as Instant,
      meetingFile: await meetingFile(state, retention),
      rows: () => rowsUpTo(events, meetingId, seq),
      people: withRoster ? people : null,
      // Without the roster no names go along; the texts of the business do.
      typed: (await deps.typed.all(meetingId)).filter(({ kind }) => withRoster || kind === 'text'),
      seals,
      documents: [...documents, ...earlier.flatMap((file) => (file.path === null ? [] : [file]))],
      papers,
      bytesOfPaper: (paper) => paperBytes(deps.issued, meetingId, paper),
      bytesOf: ({ sha256 }) => files.read(sha256),
      sign: key === null ? null : (bytes) => ({ publicKey: key.publicKey, signature: key.sign(bytes) }),
    },
  }
}

/** @throws when they are gone meanwhile: better no archive than one with a hole. */
async function* paperBytes(issued: CollectDeps['issued'], meetingId: string, name: ArchivedPaper) {
  const paper = await issued.one(meetingId, name)
  if (paper === null) throw new Error(`the bytes of ${name.path} are gone`)
  yield paper.bytes
}

/** Up to that row, each with the timestamp that lies beside it. */
async function archivedSeals(
  { seals, timestamps }: EvidenceStore,
  meetingId: string,
  upTo: number,
): Promise<ArchivedSeals> {
  const stamps = new Map((await timestamps.all(meetingId)).map((stamp) => [stamp.seq, stamp]))
  return (await seals.all(meetingId))
    .filter(({ seq }) => seq <= upTo)
    .map(({ seq, content, signature, publicKey }) => {
      const stamp = stamps.get(seq)
      const seal = { seq, content, signature, publicKey }
      if (stamp === undefined) return seal
      return { ...seal, timestamp: { at: stamp.at, content: stamp.content, sha256: stamp.sha256 } }
    })
}

/** One that another server has made stays the last word for as long as nothing has happened since. */
async function seal({ evidence, seals }: CollectDeps, host: MeetingHost): Promise<void> {
  await host.catchUp()
  const known = await evidence.seals.newest(host.meetingId)
  if (known?.seq === host.seq) return
  // Before the end, and on a node without the key, there is none to be had.
  await seals.of(host)
}

/** The list, and a last row with which it goes: a change of the list is an event, written around the same time. */
async function rosterAtEnd({ events, people, settled }: CollectDeps, meetingId: string) {
  for (;;) {
    const before = await events.head(meetingId)
    await settled(meetingId)
    const listed = await people.list(meetingId)
    const after = await events.head(meetingId)
    if (before === null || after === null) throw new Error('the log has lost its head')
    const since = await events.readRows(meetingId, before.seq, after.seq - before.seq)
    if (!since.some(({ type }) => type === 'attendance.rosterChanged'))
      return { people: listed, seq: after.seq, epoch: after.epoch }
  }
}

const retentionOf = (plan: RetentionRecord | null) => ({
  days: plan?.days ?? defaultRetentionDays,
  nameDays: plan?.names?.days ?? null,
})

/** As it could be made from anew; without the people, who are a part of their own. */
async function meetingFile(state: MeetingState, { days, nameDays }: ReturnType<typeof retentionOf>): Promise<string> {
  const { stringify } = await import('yaml')
  const file = fileOfMeeting(state, { people: [], retentionDays: days, nameRetentionDays: nameDays })
  return stringify(file, { lineWidth: 0 })
}

async function missingAmong(files: CollectDeps['files'], documents: readonly ArchivedDocument[]) {
  for (const document of documents) if ((await files.size(document.sha256)) !== document.bytes) return document
  return null
}
