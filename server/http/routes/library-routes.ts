import { createHash } from 'node:crypto'
import type { MeetingFileIssue } from '../../../shared/domain/meeting/meeting-file.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { libraryContracts } from '../../../shared/protocol/http/library.contract.ts'
import { foundInLibrary } from '../../roster/found-in-library.ts'
import { createPeopleLibrary } from '../../roster/people-library.ts'
import { fileIssueText, languageOf } from '../file-issue-text.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { signWarnings, textsOfPeople } from '../sign-warnings.ts'

type Deps = Pick<HttpDeps, 'bin' | 'hosts' | 'now' | 'papers' | 'people' | 'rosterChanges'>

/** Who was on rosters lately, and many at once onto another one. */
export function libraryRoutes(deps: Deps): readonly Route[] {
  const { bin, hosts, papers, people, rosterChanges } = deps
  const libraryOf = createPeopleLibrary(deps)
  return [
    route(libraryContracts.library, async ({ query, grant }) => {
      const own = (await hosts.all()).filter(({ meetingId }) => (grant.meetingId ?? meetingId) === meetingId)
      const inBin = await bin.among(own.map(({ meetingId }) => meetingId))
      const there = own.filter(({ meetingId }) => !inBin.has(meetingId))
      return json(200, foundInLibrary(await libraryOf(grant.meetingId ?? '', there), query))
    }),
    route(libraryContracts.addPeople, async ({ request, body, grant, host }) => {
      const stranger = body.people.findIndex(({ venueId }) => !Object.hasOwn(host.state.venues, venueId))
      if (stranger >= 0) return failure(422, 'command.malformed', { where: `people.${stranger}.venueId` })
      const sent = `${host.meetingId} ${grant.linkId} ${body.commandId}`
      const added = body.people.map(({ unit, title, phone, seat, ...person }, index) => ({
        ...person,
        unit: unit ?? '',
        title: title ?? '',
        phone: phone ?? null,
        seat: seat ?? '',
        id: idOf(`${sent} ${index}`),
      }))
      const ids = added.map(({ id }) => id)
      const known = new Set((await people.some(host.meetingId, ids)).map(({ person }) => person.personId))
      const acts = added.flatMap((person) => (known.has(person.id) ? [] : [{ do: 'add', person } as const]))
      const outcome = await rosterChanges.merge(host, grant, acts)
      if (!outcome.ok) {
        const { code, params } = outcome.rejection
        if (code === 'server.busy') return failure(503, code, params)
        return failure(code.startsWith('storage.') ? 503 : 409, code, { params })
      }
      const asker = { meetingId: host.meetingId, linkId: grant.linkId }
      const warnings = await signWarnings(papers, textsOfPeople(added), asker)
      const language = languageOf(request.get('accept-language'))
      const inWords = (issue: MeetingFileIssue) => ({ ...issue, message: fileIssueText(issue, language) })
      return json(200, { version: outcome.seq, added: acts.length, warnings: warnings.map(inWords) })
    }),
  ]
}

const idOf = (text: string): string => idFromBytes(createHash('sha256').update(text).digest().subarray(0, 16))
