import type { Request } from 'express'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { createBreath } from '../kernel/breath.ts'
import { type JobFault, jobKind } from '../processes/job-kind.ts'
import type { Asker, ProcessPool } from '../processes/process-pool.ts'
import type { CheckedFile, FileText } from './file-check.ts'
import type { checkLargeFile } from './large-file-work.ts'
import type { FileFormat } from './read-meeting-file.ts'
import { failure, type Reply } from './reply.ts'

const check = jobKind<typeof checkLargeFile>('file.check', { maxMs: 60_000, maxMb: 768 })

/** What is shorter is read at once: letters, by how quickly its format is read. */
const shortest: Readonly<Record<FileFormat, number>> = { json: 200_000, yaml: 30_000 }

/** The text that came, and its format by its type. */
export const fileTextOf = (request: Request, venueIds: readonly string[] | null): FileText => ({
  text: typeof request.body === 'string' ? request.body : '',
  format: request.is('json') === false ? 'yaml' : 'json',
  venueIds,
})

/** Checks a file: a short one here, a long one in a process of its own. @source CST-3 */
export async function checkedFile(
  pool: ProcessPool,
  given: FileText,
  asker: Asker,
): Promise<CheckedFile | { readonly fault: JobFault }> {
  if (given.text.length < shortest[given.format]) return (await import('./file-check.ts')).checkFile(given)
  const outcome = await pool.run(check, { job: () => given }, asker)
  if (!outcome.ok) return { fault: outcome.fault }
  const { made } = outcome
  if (!made.ok) return made
  const breathe = createBreath()
  const people: MeetingFile['people'] = []
  for (const piece of made.people) {
    for (const person of JSON.parse(piece) as MeetingFile['people']) people.push(person)
    await breathe()
  }
  return { ...(JSON.parse(made.rest) as Omit<Extract<CheckedFile, { ok: true }>, 'people'>), people }
}

/** A file that could not be looked at: come again, or it is more than can be taken. */
export const uncheckedReply = (fault: JobFault): Reply<never> =>
  fault === 'busy' ? failure(503, 'server.busy', { retryAfterMs: 5_000 }) : failure(413, 'command.tooLarge')
