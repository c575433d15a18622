import type { Request } from 'express'
import { maxArchiveBytes } from '../../shared/protocol/file-limits.ts'
import type { Grant } from '../access/access.ts'
import { type ArchiveWarning, archiveText } from '../archives/archive-texts.ts'
import type { FoundArchive } from '../archives/read-archive.ts'
import { createFromArchive } from '../creation/create-from-archive.ts'
import type { CreatedMeeting } from '../creation/create-meeting.ts'
import { whileOpen } from './asker.ts'
import { uncheckedReply } from './file-checker.ts'
import { languageOf } from './file-issue-text.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, type Reply } from './reply.ts'

type Deps = Pick<
  HttpDeps,
  'archives' | 'events' | 'evidence' | 'files' | 'issued' | 'journal' | 'links' | 'now' | 'people' | 'plans' | 'typed'
>

interface Made {
  readonly meeting: CreatedMeeting
  readonly found: FoundArchive
}

export const isArchive = (request: Request): boolean => request.is('application/zip') !== false

/** A meeting of the archive that comes in, or what is wrong with it: then nothing was made. @source ARV-3 */
export async function newFromArchive(
  deps: Deps,
  request: Request,
  grant: Grant,
): Promise<({ readonly ok: true } & Made) | { readonly ok: false; readonly reply: Reply<never> }> {
  const tooLarge = { ok: false, reply: failure(413, 'command.tooLarge') } as const
  if (Number(request.get('content-length') ?? 0) > maxArchiveBytes) return tooLarge
  const asker = { meetingId: 'a new one', linkId: grant.linkId, signal: whileOpen(request) }
  const taken = await deps.archives.take(
    request,
    asker,
    async (found, into): Promise<Made> => ({
      meeting: await createFromArchive(deps, grant, found, into),
      found,
    }),
  )
  if (taken.ok) return { ok: true, ...taken.made }
  if ('fault' in taken) {
    const { fault } = taken
    return fault === 'tooLarge' ? tooLarge : { ok: false, reply: uncheckedReply(fault) }
  }
  const language = languageOf(request.get('accept-language'))
  const issues = taken.issues.map((issue) => ({ ...issue, message: archiveText(issue.code, issue.params, language) }))
  return { ok: false, reply: failure(422, 'archive.invalid', { issues, more: taken.more }) }
}

/** What is worth knowing of an archive that was taken. */
export function archiveWarnings({ signedBy, hasRoster, absent }: FoundArchive, request: Request) {
  const language = languageOf(request.get('accept-language'))
  const codes: readonly ArchiveWarning[] = [
    ...(signedBy === null ? (['archive.unsigned'] as const) : []),
    ...(hasRoster ? [] : (['archive.withoutRoster'] as const)),
    ...(absent.length === 0 ? [] : (['archive.withoutEarlier'] as const)),
  ]
  return codes.map((code) => {
    const params: { readonly count?: number } = code === 'archive.withoutEarlier' ? { count: absent.length } : {}
    return { path: '', code, params, message: archiveText(code, params, language) }
  })
}
