import { canonicalJson } from '../../shared/kernel/json.ts'
import { sealFault } from '../evidence/seal-check.ts'
import { timestampFault } from '../evidence/timestamp-check.ts'
import { archivedDocuments, meetingFacts } from './archive-facts.ts'
import type { Tell } from './archive-fault.ts'
import { type ArchivedSeals, type ArchiveFacts, earlierPart, partNames } from './archive-form.ts'
import { linesOf } from './archive-lines.ts'
import { type EarlierFile, earlierFiles } from './earlier-files.ts'
import { createLogCheck, type LogEnd, type Taker } from './log-check.ts'
import type { PartReader } from './part-reader.ts'
import { workFiles, written } from './work-folder.ts'

interface Options {
  readonly seals: ArchivedSeals
  readonly taker: Taker | null
  readonly into: string | null
}

/** The rows, and what the seals say of them. @returns null where they do not come to their end. */
export async function readLog(read: PartReader, { seals, taker, into }: Options, tell: Tell): Promise<LogEnd | null> {
  const check = createLogCheck({ tell, taker, wanted: new Set(seals.map(({ seq }) => seq)) })
  const part = await read(partNames.log, async (pieces) => {
    for await (const line of linesOf(written(into && workFiles.log(into), pieces))) check.take(line)
  })
  const end = part === null ? null : check.end()
  if (end === null) return null
  for (const seal of seals)
    if (sealFault(seal, check.standings.get(seal.seq) ?? null, check.keys) !== null)
      tell(partNames.seals, 'archive.badSeal', { params: { seq: seal.seq } })
  for (const { seq, content, timestamp } of seals)
    if (timestamp !== undefined && timestampFault(timestamp, { content }) !== null)
      tell(partNames.seals, 'archive.badTimestamp', { params: { seq } })
  return end
}

/** Whether the facts say of the log what it says itself. */
export function compareFacts(facts: ArchiveFacts, { last, state, files }: LogEnd, tell: Tell): void {
  if (facts.log.seq !== last.seq || facts.log.head !== last.hash) tell(partNames.log, 'archive.wrongEnd')
  const documents = archivedDocuments(state).map(({ documentId, title, path }) => ({ documentId, title, path }))
  const said = { meeting: meetingFacts(facts.meeting.meetingId, state), documents }
  for (const where of ['meeting', 'documents'] as const)
    if (canonicalJson(said[where]) !== canonicalJson(facts[where]))
      tell(partNames.facts, 'archive.factsDiffer', { params: { where } })
  if (!areEarlier(facts, earlierFiles(files, state)))
    tell(partNames.facts, 'archive.factsDiffer', { params: { where: 'earlier' } })
}

/** Each file that the log names is told once, with its place or with why it has none. @source ARV-6 */
function areEarlier({ version, earlier }: ArchiveFacts, files: readonly EarlierFile[]): boolean {
  if (version === 1) return earlier === undefined
  const wanted = files.map(({ documentId, version: number, sha256, bytes }) => ({
    documentId,
    version: number,
    sha256,
    bytes,
  }))
  const said = (earlier ?? []).map(({ path: _path, absent: _absent, ...file }) => file)
  const isPlaced = (earlier ?? []).every(
    ({ path, absent }, index) =>
      (path === null) === (absent !== null) &&
      (path === null || path === earlierPart(files[index]?.sha256 ?? '', files[index]?.contentType ?? '')),
  )
  return isPlaced && canonicalJson(said) === canonicalJson(wanted)
}
