import { z } from 'zod'
import { audienceOf } from '../../../shared/access/audience.ts'
import { findPerson, venueOfEach } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { namedShape } from '../../check-in/find-person.ts'
import type { PersonRecord } from '../../store/side-store.ts'
import type { HttpDeps } from '../http-deps.ts'
import { longListReply } from '../long-list-reply.ts'
import { ownRecord } from '../own-record.ts'
import { failure, json } from '../reply.ts'
import type { Route } from '../route.ts'
import { saidByName } from '../say-who.ts'

const identifySchema = z.strictObject(namedShape)

/** People: names leave the server only here. */
export function peopleRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/roster',
      price: 5,
      access: 'meeting',
      roles: ['organiser', 'moderator', 'operator'],
      summary:
        'The people: all for staff, those of the own venue for an operator, with what it knows their cards by; phones masked.',
      handle: async ({ grant, host }) => {
        const isOperator = grant.actor.role === 'operator'
        await deps.rosterChanges.settled(host.meetingId)
        const everybody = await deps.side.roster(host.meetingId)
        const at = venueOfEach(host.state.attendance)
        const digests = isOperator ? await deps.side.codeDigests(host.meetingId) : null
        const people = everybody
          .map((person) => describe(person, at.get(person.personId) ?? person.venueId))
          .filter((person) => !isOperator || person.venueId === grant.actor.venueId)
          .map((person) => (digests === null ? person : { ...person, codeDigest: digests.get(person.id) ?? null }))
        return longListReply({ version: host.seq }, 'people', people)
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/identify',
      access: 'meeting',
      roles: ['attendee'],
      summary:
        'An attendee says who it is, by name and the last four digits of the phone; the session is its own from then on.',
      handle: async (call) => {
        const { grant } = call
        const body = identifySchema.safeParse(call.request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'identify' })
        const said = await saidByName(deps, call, body.data)
        if (!said.ok) return said.reply
        const { personId, cardHash } = said
        if (grant.sessionHash !== null) await deps.prove(grant.sessionHash, personId, cardHash)
        return json(200, { personId })
      },
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/me',
      access: 'meeting',
      roles: ['attendee'],
      summary: 'What is stored of the attendee that the session belongs to.',
      handle: async ({ grant, host }) => {
        const { personId } = grant.actor
        const person = personId === null ? null : await deps.side.person(host.meetingId, personId)
        if (person === null) return json(200, { person: null })
        const [traces, retention] = await Promise.all([
          deps.side.tracesOf(host.meetingId, person.personId),
          deps.retention.of(host.meetingId),
        ])
        const audience = audienceOf(grant.actor)
        const known = { personId: person.personId, audience, state: host.state, visit: grant.visit, traces, retention }
        const venueId = findPerson(host.state.attendance, person.personId)?.venueId ?? person.venueId
        return json(200, { person: { ...describe(person, venueId), ...ownRecord(known) } })
      },
    },
  ]
}

function describe(person: PersonRecord, venueId: string) {
  const { personId, name, unit, title, phone, attends } = person
  return { id: personId, name, unit, title, venueId, phoneMasked: phone === null ? null : maskPhone(phone), attends }
}

/** The last four digits stay. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/gu, '')
  return digits.length <= 4 ? '****' : `${'*'.repeat(digits.length - 4)}${digits.slice(-4)}`
}
