import type { Request } from 'express'
import { fileFaults } from '../../shared/domain/imports/file-faults.ts'
import type { NotRead } from '../imports/imports.ts'
import { languageOf } from './file-issue-text.ts'
import { importText } from './import-fault-text.ts'
import { failure, type Reply } from './reply.ts'

/** What its sender reads. */
export const languageIn = (request: Request) => languageOf(request.get('accept-language'))

const ownRefusals = [
  'import.stale',
  'import.tooMany',
  'import.noCommendation',
  'import.tooManyAwardees',
  'roster.rehearsal',
  'roster.erased',
  'meeting.over',
]

/** Rows that were understood, and not taken in. */
export function refusedReply(code: string, params: Readonly<Record<string, unknown>>): Reply<never> {
  if (code.startsWith('storage.')) return failure(503, code, { params })
  if (code === 'agenda.tooMany') return failure(409, 'import.tooManyItems', { params })
  if (code === 'followUps.tooMany') return failure(409, 'import.tooManyFollowUps', { params })
  if (code === 'attendance.stillListed') return failure(409, code, { params, people: [] })
  if (ownRefusals.includes(code))
    return failure(409, code, code === 'meeting.over' || code === 'import.noCommendation' ? {} : { params })
  return failure(409, 'import.refused', { rejection: { code, params } })
}

/** A file that was not understood. */
export function unreadReply({ fault }: NotRead, request: Request): Reply<never> {
  const code = fileFaults.find((known) => known === fault)
  if (code !== undefined) return failure(422, code, { message: importText(code, languageIn(request)) })
  // What takes more time or memory than a list may is too large a list.
  if (fault === 'failed')
    return failure(422, 'import.tooLarge', { message: importText('import.tooLarge', languageIn(request)) })
  return failure(503, 'server.busy', { retryAfterMs: 5_000 })
}
