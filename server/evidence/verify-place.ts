import { createHash } from 'node:crypto'
import { initialMeeting } from '../../shared/domain/meeting/meeting.evolve.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { upcast } from '../../shared/domain/meeting/upcast.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { canonicalJson } from '../../shared/kernel/json.ts'
import type { DocumentShelf } from '../documents/document-shelf.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import type { StoreReader } from '../store/open-reader.ts'
import type { Finding } from './finding.ts'
import { sealedDocuments } from './meeting-seals.ts'
import { type Standing, sealFault } from './seal-check.ts'
import { timestampFault } from './timestamp-check.ts'
import { namedTexts, paperFindings, typedFindings } from './verify-beside.ts'

interface Options {
  readonly reader: StoreReader
  /** null: documents are not looked at. */
  readonly documents: DocumentShelf | null
  /** Told before each meeting. */
  readonly onProgress: (done: number, total: number) => void
}

/** Everything that can be proved of a store, without a server. @source EVD-6 */
export async function verifyPlace({ reader, documents, onProgress }: Options): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  const damaged = await reader.verifyLogs()
  findings.push(
    ...damaged.map(({ meetingId, seq, kind }) => ({ place: 'events', scope: meetingId, key: `${seq}`, kind })),
  )
  findings.push(
    ...(await reader.unmarkedLogs()).map((scope) => ({ place: 'events', scope, key: null, kind: 'unmarked' })),
  )
  findings.push(...(await reader.verifyRows()))
  const logIds = await reader.logIds()
  for (const [index, logId] of logIds.entries()) {
    onProgress(index, logIds.length)
    if (damaged.some(({ meetingId }) => meetingId === logId)) continue
    findings.push(...(await meetingFindings(reader, logId, documents)))
  }
  onProgress(logIds.length, logIds.length)
  return findings
}

/** The log is sound: what lies beside it is held against what it says. */
async function meetingFindings(
  reader: StoreReader,
  logId: string,
  documents: DocumentShelf | null,
): Promise<readonly Finding[]> {
  const snapshot = await reader.snapshot(logId)
  const seals = isRehearsalLog(logId) ? [] : await reader.seals(logId)
  const wanted = [...(snapshot === null ? [] : [snapshot.seq]), ...seals.map(({ seq }) => seq)]
  const { states, last, keys, named } = await walk(reader, logId, new Set(wanted))
  const found: (Finding | null)[] = []
  if (snapshot?.isCurrent === true) {
    const said = states.get(snapshot.seq)?.state
    const isSame = said !== undefined && canonicalJson(said) === canonicalJson(snapshot.state)
    if (!isSame) found.push({ place: 'snapshots', scope: logId, key: `${snapshot.seq}`, kind: 'differs' })
  }
  for (const seal of seals) {
    const kind = sealFault(seal, states.get(seal.seq) ?? null, keys)
    if (kind !== null) found.push({ place: 'seals', scope: logId, key: `${seal.seq}`, kind })
  }
  for (const timestamp of isRehearsalLog(logId) ? [] : await reader.timestamps(logId)) {
    const kind = timestampFault(timestamp, seals.find(({ seq }) => seq === timestamp.seq) ?? null)
    if (kind !== null) found.push({ place: 'timestamps', scope: logId, key: `${timestamp.seq}`, kind })
  }
  if (last !== null && !isRehearsalLog(logId)) found.push(...(await paperFindings(reader, logId, last)))
  found.push(...(await typedFindings(reader, logId, named)))
  if (last?.meeting.status === 'adjourned' && !isRehearsalLog(logId) && seals.length === 0)
    found.push({ place: 'seals', scope: logId, key: null, kind: 'missing' })
  if (documents !== null && last !== null) found.push(...(await documentFindings(documents, logId, last)))
  return found.filter((finding) => finding !== null)
}

async function walk(reader: StoreReader, logId: string, wanted: ReadonlySet<number>) {
  const states = new Map<number, Standing>()
  const keys = new Set<string>()
  const named = new Map<string, string>()
  let state = initialMeeting
  for await (const stored of reader.events(logId)) {
    const event = upcast(stored)
    state = evolveWhole(state, event)
    namedTexts(event.data, named)
    if (state.meeting.sealKey !== null) keys.add(state.meeting.sealKey)
    if (wanted.has(stored.seq)) states.set(stored.seq, { state, hash: stored.hash })
  }
  return { states, keys, named, last: state === initialMeeting ? null : state }
}

async function documentFindings(
  documents: DocumentShelf,
  scope: string,
  state: MeetingState,
): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const { documentId, sha256 } of sealedDocuments(state)) {
    const lies = await hashOf(documents, sha256)
    if (lies !== sha256)
      found.push({ place: 'documents', scope, key: documentId, kind: lies === null ? 'missing' : 'changed' })
  }
  return found
}

/** Of what lies under that name; null where nothing does. */
async function hashOf(documents: DocumentShelf, sha256: string): Promise<string | null> {
  if ((await documents.size(sha256)) === null) return null
  const hash = createHash('sha256')
  for await (const chunk of documents.read(sha256)) hash.update(chunk)
  return hash.digest('hex')
}
