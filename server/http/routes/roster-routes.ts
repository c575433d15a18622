import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { alreadyListed, fewIssues } from '../../../shared/domain/meeting/file-findings.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { searchKey } from '../../../shared/kernel/search-key.ts'
import { peopleContracts } from '../../../shared/protocol/http/people.contract.ts'
import type { RosterOutcome } from '../../roster/roster-changes.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, type Reply, tooMany } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { signWarnings } from '../sign-warnings.ts'

type Deps = Pick<
  HttpDeps,
  'callers' | 'limits' | 'liveGrants' | 'newId' | 'papers' | 'people' | 'processes' | 'rosterChanges'
>

/** Somebody stands at the door: a hint is not waited for longer, ms. */
const doorWaitsMs = 500

/** What changes who is expected: the list as a whole, or one more person; and one phone at a time. */
export function rosterRoutes(deps: Deps): readonly Route[] {
  const { papers, people, rosterChanges, liveGrants, callers, limits, newId, processes } = deps
  return [
    route(peopleContracts.replace, async ({ request, grant, host }) => {
      const given = fileTextOf(request, Object.keys(host.state.venues))
      const asker = { meetingId: host.meetingId, linkId: grant.linkId }
      const list = await checkedFile(processes, given, asker)
      if ('fault' in list) return uncheckedReply(list.fault)
      if (!list.ok)
        return failure(422, 'roster.invalid', { issues: list.issues.map(inWords(request)), more: list.more })
      const outcome = await rosterChanges.replace(host, grant, list.people)
      if (!outcome.ok) return refused(outcome, list.people)
      await liveGrants.recheck()
      const { added, removed, moved } = outcome.diff
      const ofSigns = await signWarnings(papers, list.people, asker)
      return json(200, {
        version: outcome.seq,
        people: list.people.length,
        added: added.length,
        removed: removed.length,
        moved: moved.length,
        warnings: fewIssues([...list.warnings, ...ofSigns]).issues.map(inWords(request)),
      })
    }),
    route(peopleContracts.add, async ({ request, body, grant, host }) => {
      const { commandId, ...person } = body
      if (!Object.hasOwn(host.state.venues, person.venueId))
        return failure(422, 'command.malformed', { where: 'venueId' })
      if (grant.actor.role === 'operator' && grant.actor.venueId !== person.venueId)
        return failure(403, 'access.forbidden')
      const id = commandId === undefined ? newId() : idOf(`${host.meetingId} ${grant.linkId} ${commandId}`)
      const ofThatName = await people.byKey(host.meetingId, searchKey(person.name))
      const outcome = await rosterChanges.add(host, grant, { ...person, id })
      if (!outcome.ok) return refused(outcome, [])
      const { attendance } = host.state
      const listed = ofThatName.flatMap((known) => {
        const venueId = findPerson(attendance, known.personId)?.venueId ?? known.venueId
        const isTold = grant.actor.role !== 'operator' || venueId === person.venueId
        return isTold && known.personId !== id ? [{ ...known, venueId }] : []
      })
      const asker = { meetingId: host.meetingId, linkId: grant.linkId }
      const ofSigns = await signWarnings(papers, [person], asker, doorWaitsMs)
      return json(201, {
        personId: id,
        version: outcome.seq,
        warnings: [...alreadyListed(person, listed), ...ofSigns.map((issue) => ({ ...issue, path: '' }))].map(
          inWords(request),
        ),
      })
    }),
    route(peopleContracts.reveal, async ({ request, params, grant, host }) => {
      const revealed = await limits.take('revealedPhones', `${grant.linkId} ${callers.networkOf(request)}`)
      if (!revealed.ok) return tooMany(revealed.retryAfterMs)
      const personId = params.personId
      if (findPerson(host.state.attendance, personId) === null) return failure(404, 'attendance.unknownPerson')
      if ((await people.find(host.meetingId, personId))?.phone == null) return failure(404, 'roster.noPhone')
      if (host.logId !== host.meetingId) return failure(409, 'roster.rehearsal')
      const command = { type: 'attendance.revealPhone', data: { personId } } as const
      const answer = await host.act(grant, command)
      if (!answer.ok) return failure(409, answer.rejection.code)
      // Read once more: it may have been erased meanwhile.
      const phone = (await people.find(host.meetingId, personId))?.phone ?? null
      return phone === null ? failure(404, 'roster.noPhone') : json(200, { phone })
    }),
  ]
}

const inWords = (request: Request) => {
  const language = languageOf(request.get('accept-language'))
  return (issue: MeetingFileIssue) => ({ ...issue, message: fileIssueText(issue, language) })
}

const idOf = (text: string): string => idFromBytes(createHash('sha256').update(text).digest().subarray(0, 16))

/** @params list what was sent, to name the rows of those who are meant. */
function refused(
  outcome: Extract<RosterOutcome, { ok: false }>,
  list: readonly { readonly id: string }[],
): Reply<never> {
  const { code, params } = outcome.rejection
  const rows = new Map(list.map(({ id }, index) => [id, index + 1]))
  const people = (outcome.needed ?? []).map((personId) => ({ personId, row: rows.get(personId) ?? null }))
  return failure(code.startsWith('storage.') ? 503 : 409, code, { params, ...(people.length > 0 ? { people } : {}) })
}
