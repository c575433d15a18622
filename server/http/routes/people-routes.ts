import { audienceOf } from '../../../shared/access/audience.ts'
import { findPerson, venueOfEach } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { isSamePhone, maskPhone, readPhone } from '../../../shared/domain/attendance/phone.model.ts'
import { peopleContracts } from '../../../shared/protocol/http/people.contract.ts'
import type { PersonRecord } from '../../store/people-store.ts'
import type { HttpDeps } from '../http-deps.ts'
import { longListReply } from '../long-list-reply.ts'
import { ownRecord } from '../own-record.ts'
import { json, tooMany } from '../reply.ts'
import { type Route, route } from '../route.ts'
import { saidByName } from '../say-who.ts'

type Deps = Pick<
  HttpDeps,
  | 'callers'
  | 'codes'
  | 'guesses'
  | 'limits'
  | 'people'
  | 'personalCodes'
  | 'prove'
  | 'retention'
  | 'rosterChanges'
  | 'traces'
>

/** People: names leave the server only here. */
export function peopleRoutes(deps: Deps): readonly Route[] {
  return [
    route(peopleContracts.roster, async ({ query, grant, host }) => {
      const isOperator = grant.actor.role === 'operator'
      await deps.rosterChanges.settled(host.meetingId)
      // What changes while the list is read is told again to whoever asks for what came after this.
      const version = host.seq
      const everybody =
        query.after === undefined
          ? await deps.people.list(host.meetingId)
          : (await deps.people.changedAfter(host.meetingId, query.after)).map(({ person }) => person)
      const at = venueOfEach(host.state.attendance)
      const digests = isOperator ? await deps.codes.digests(host.meetingId) : null
      const people = everybody
        .map((person) => describe(person, at.get(person.personId) ?? person.venueId))
        .filter((person) => !isOperator || person.venueId === grant.actor.venueId)
        .map((person) => (digests === null ? person : { ...person, codeDigest: digests.get(person.id) ?? null }))
      return longListReply({ version }, 'people', people)
    }),
    route(peopleContracts.find, async ({ request, body, grant, host }) => {
      const sought = await deps.limits.take('soughtPhones', `${grant.linkId} ${deps.callers.networkOf(request)}`)
      if (!sought.ok) return tooMany(sought.retryAfterMs)
      const read = readPhone(body.phone)
      if (read.kind !== 'number') return json(200, { personIds: [] })
      const everybody = await deps.people.list(host.meetingId)
      const at = venueOfEach(host.state.attendance)
      const found = everybody.filter(({ personId, phone }) => {
        const isKnown = grant.actor.role !== 'operator' || at.get(personId) === grant.actor.venueId
        return isKnown && phone !== null && isSamePhone(phone, read.phone)
      })
      return json(200, { personIds: found.map(({ personId }) => personId) })
    }),
    route(peopleContracts.identify, async (call) => {
      const { grant, body } = call
      const said = await saidByName(deps, call, body)
      if (!said.ok) return said.reply
      const { personId, cardHash } = said
      if (grant.sessionHash !== null) await deps.prove(grant.sessionHash, personId, cardHash)
      return json(200, { personId })
    }),
    route(peopleContracts.me, async ({ grant, host }) => {
      const { personId } = grant.actor
      const person = personId === null ? null : await deps.people.find(host.meetingId, personId)
      if (person === null) return json(200, { person: null })
      const [traces, retention] = await Promise.all([
        deps.traces.of(host.meetingId, person.personId),
        deps.retention.of(host.meetingId),
      ])
      const audience = audienceOf(grant.actor)
      const known = { personId: person.personId, audience, state: host.state, visit: grant.visit, traces, retention }
      const venueId = findPerson(host.state.attendance, person.personId)?.venueId ?? person.venueId
      return json(200, { person: { ...describe(person, venueId), ...ownRecord(known) } })
    }),
  ]
}

function describe(person: PersonRecord, venueId: string) {
  const { personId, name, unit, title, phone, attends, seat } = person
  const phoneMasked = phone === null ? null : maskPhone(phone)
  return { id: personId, name, unit, title, venueId, phoneMasked, attends, seat }
}
