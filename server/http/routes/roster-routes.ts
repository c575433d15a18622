import { createHash } from 'node:crypto'
import { z } from 'zod'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { withoutEmptyMembers } from '../../../shared/domain/meeting/empty-members.ts'
import { personSchema } from '../../../shared/domain/meeting/meeting-file.schema.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import type { RosterOutcome } from '../../roster/roster-changes.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, type Reply, tooMany } from '../reply.ts'
import type { Route } from '../route.ts'

/** Sent again under the same id, it adds nobody twice. */
const addSchema = personSchema.omit({ id: true }).extend({
  commandId: z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/u)
    .optional(),
})

/** What changes who is expected: the list as a whole, or one more person; and one phone at a time. */
export function rosterRoutes(deps: HttpDeps): readonly Route[] {
  const { side, rosterChanges, liveGrants, callers, limits, newId, processes } = deps
  return [
    {
      method: 'put',
      body: 'meetingFile',
      path: '/api/meetings/:meetingId/roster',
      price: 20,
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'The list becomes the roster as a whole, or nothing of it; every fault is told with its row.',
      handle: async ({ request, grant, host }) => {
        const language = languageOf(request.get('accept-language'))
        const describe = (issue: MeetingFileIssue) => ({ ...issue, message: fileIssueText(issue, language) })
        const given = fileTextOf(request, Object.keys(host.state.venues))
        const list = await checkedFile(processes, given, { meetingId: host.meetingId, linkId: grant.linkId })
        if ('fault' in list) return uncheckedReply(list.fault)
        if (!list.ok) return failure(422, 'roster.invalid', { issues: list.issues.map(describe), more: list.more })
        const outcome = await rosterChanges.replace(host, grant, list.people)
        if (!outcome.ok) return refused(outcome, list.people)
        await liveGrants.recheck()
        const { added, removed, moved } = outcome.diff
        return json(200, {
          version: outcome.seq,
          people: list.people.length,
          added: added.length,
          removed: removed.length,
          moved: moved.length,
          warnings: list.warnings.map(describe),
        })
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/roster/people',
      access: 'meeting',
      roles: ['organiser', 'moderator', 'operator'],
      summary: 'One more person: a stand-in, or one who was forgotten; an operator for its own venue.',
      handle: async ({ request, grant, host }) => {
        const body = addSchema.safeParse(withoutEmptyMembers(request.body))
        if (!body.success)
          return failure(422, 'command.malformed', { where: String(body.error.issues[0]?.path[0] ?? '') })
        const { commandId, ...person } = body.data
        if (!Object.hasOwn(host.state.venues, person.venueId))
          return failure(422, 'command.malformed', { where: 'venueId' })
        if (grant.actor.role === 'operator' && grant.actor.venueId !== person.venueId)
          return failure(403, 'access.forbidden')
        const id = commandId === undefined ? newId() : idOf(`${host.meetingId} ${grant.linkId} ${commandId}`)
        const outcome = await rosterChanges.add(host, grant, { ...person, id })
        return outcome.ok ? json(201, { personId: id, version: outcome.seq }) : refused(outcome, [])
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/people/:personId/reveal',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'The phone of one person, in full; that it was asked for is in the log before it is told.',
      handle: async ({ request, param, grant, host }) => {
        const revealed = await limits.take('revealedPhones', `${grant.linkId} ${callers.networkOf(request)}`)
        if (!revealed.ok) return tooMany(revealed.retryAfterMs)
        const personId = param('personId')
        if (findPerson(host.state.attendance, personId) === null) return failure(404, 'attendance.unknownPerson')
        if ((await side.person(host.meetingId, personId))?.phone == null) return failure(404, 'roster.noPhone')
        if (host.logId !== host.meetingId) return failure(409, 'roster.rehearsal')
        const command = { type: 'attendance.revealPhone', data: { personId } } as const
        const answer = await host.execute({ commandId: newId(), actor: grant.actor, linkId: grant.linkId, command })
        if (!answer.ok) return failure(409, answer.rejection.code)
        // Read once more: it may have been erased meanwhile.
        const phone = (await side.person(host.meetingId, personId))?.phone ?? null
        return phone === null ? failure(404, 'roster.noPhone') : json(200, { phone })
      },
    },
  ]
}

const idOf = (text: string): string => idFromBytes(createHash('sha256').update(text).digest().subarray(0, 16))

/** @param list what was sent, to name the rows of those who are meant. */
function refused(outcome: Extract<RosterOutcome, { ok: false }>, list: readonly { readonly id: string }[]): Reply {
  const { code, params } = outcome.rejection
  const rows = new Map(list.map(({ id }, index) => [id, index + 1]))
  const people = (outcome.needed ?? []).map((personId) => ({ personId, row: rows.get(personId) ?? null }))
  return failure(code.startsWith('storage.') ? 503 : 409, code, { params, ...(people.length > 0 ? { people } : {}) })
}
