import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { alreadyListed, fewIssues } from '../../../shared/domain/meeting/file-findings.ts'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { definedMembers } from '../../../shared/kernel/record.ts'
import { searchKey } from '../../../shared/kernel/search-key.ts'
import { rosterContracts } from '../../../shared/protocol/http/roster.contract.ts'
import type { RosterOutcome } from '../../roster/change-roster.ts'
import { checkedFile, fileTextOf, uncheckedReply } from '../file-checker.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, type Reply, tooMany } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { type PrintedText, signWarnings, textsOfPatch, textsOfPeople } from '../sign-warnings.ts'

type Deps = Pick<
  HttpDeps,
  'callers' | 'limits' | 'liveGrants' | 'newId' | 'papers' | 'people' | 'processes' | 'rosterChanges'
>

/** Somebody stands at the door: a hint is not waited for longer, ms. */
const doorWaitsMs = 500

/** What changes who is expected: the list as a whole, or one more person; and one phone at a time. */
export function rosterRoutes(deps: Deps): readonly Route[] {
  const { papers, people, rosterChanges, liveGrants, callers, limits, newId, processes } = deps
  /** Of what is not a list the warning has no path. */
  const signsIn = async (
    texts: readonly PrintedText[],
    { host, grant }: Pick<MeetingCall, 'host' | 'grant'>,
  ): Promise<readonly MeetingFileIssue[]> => {
    const asker = { meetingId: host.meetingId, linkId: grant.linkId }
    return (await signWarnings(papers, texts, asker, doorWaitsMs)).map((issue) => ({
      ...issue,
      path: '',
    }))
  }
  /** Who else looks like that person, by what is written of it now, and what of that no paper can show. */
  const warningsOf = async (personId: string, call: MeetingCall) => {
    const { host, request } = call
    const person = await people.find(host.meetingId, personId)
    if (person === null) return []
    const others = await people.byKey(host.meetingId, searchKey(person.name))
    const known = others.filter((other) => other.personId !== personId)
    return [...alreadyListed(person, known), ...(await signsIn(textsOfPeople([person]), call))].map(inWords(request))
  }
  const removed = async (outcome: RosterOutcome) => {
    if (!outcome.ok) return refused(outcome, [])
    await liveGrants.recheck()
    return json(200, { version: outcome.seq })
  }
  return [
    route(rosterContracts.replace, async ({ request, grant, host }) => {
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
      const ofSigns = await signWarnings(papers, textsOfPeople(list.people), asker)
      return json(200, {
        version: outcome.seq,
        people: list.people.length,
        added: added.length,
        removed: removed.length,
        moved: moved.length,
        warnings: fewIssues([...list.warnings, ...ofSigns]).issues.map(inWords(request)),
      })
    }),
    route(rosterContracts.add, async ({ request, body, grant, host }) => {
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
      const warnings = [...alreadyListed(person, listed), ...(await signsIn(textsOfPeople([person]), { host, grant }))]
      return json(201, { personId: id, version: outcome.seq, warnings: warnings.map(inWords(request)) })
    }),
    route(rosterContracts.edit, async ({ request, params, body, grant, host }) => {
      const { personId } = params
      const { patch, from = null } = body
      if (patch.venueId !== undefined && !Object.hasOwn(host.state.venues, patch.venueId))
        return failure(422, 'command.malformed', { where: 'venueId' })
      const outcome = await rosterChanges.edit(host, grant, [{ id: personId, patch: definedMembers(patch) }], from)
      if (!outcome.ok) return refused(outcome, [])
      await liveGrants.recheck()
      return json(200, { version: outcome.seq, warnings: await warningsOf(personId, { request, host, grant }) })
    }),
    route(rosterContracts.editMany, async ({ request, body, grant, host }) => {
      const { personIds, patch, from = null } = body
      if (patch.venueId !== undefined && !Object.hasOwn(host.state.venues, patch.venueId))
        return failure(422, 'command.malformed', { where: 'venueId' })
      const patches = [...new Set(personIds)].map((id) => ({ id, patch: definedMembers(patch) }))
      const outcome = await rosterChanges.edit(host, grant, patches, from)
      if (!outcome.ok) return refused(outcome, [])
      await liveGrants.recheck()
      const warnings = await signsIn(textsOfPatch(definedMembers(patch)), { host, grant })
      return json(200, { version: outcome.seq, warnings: warnings.map(inWords(request)) })
    }),
    route(rosterContracts.remove, async ({ params, query, grant, host }) =>
      removed(await rosterChanges.remove(host, grant, [params.personId], query.from ?? null)),
    ),
    route(rosterContracts.removeMany, async ({ body, grant, host }) =>
      removed(await rosterChanges.remove(host, grant, [...new Set(body.personIds)], body.from ?? null)),
    ),
    route(rosterContracts.reveal, async ({ request, params, grant, host }) => {
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
  if (code === 'attendance.unknownPerson') return failure(404, code)
  if (code === 'server.busy') return failure(503, code, params)
  const rows = new Map(list.map(({ id }, index) => [id, index + 1]))
  const people = (outcome.needed ?? []).map((personId) => ({ personId, row: rows.get(personId) ?? null }))
  return failure(code.startsWith('storage.') ? 503 : 409, code, { params, ...(people.length > 0 ? { people } : {}) })
}
