import { z } from 'zod'
import { isStaff } from '../../../shared/access/actor.ts'
import { findPerson, venueOfEach } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { idSchema } from '../../../shared/kernel/schema.ts'
import { scannedCode } from '../../check-in/scanned-code.ts'
import { checkInFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, tooMany } from '../reply.ts'
import type { MeetingCall, Route } from '../route.ts'

const chosenSchema = z.strictObject({
  venueId: idSchema.optional(),
  personIds: z.array(idSchema).min(1).max(5_000).optional(),
})
const scannedSchema = z.strictObject({ code: z.string().min(1).max(512), venueId: idSchema.optional() })

/** Issued at once at most: they are printed hall by hall. */
const maxCards = 5_000

const desks = ['organiser', 'moderator', 'operator'] as const

type Chosen = z.output<typeof chosenSchema>

/** The codes on people's cards: issued for printing, taken away, read by the operator. */
export function personalCodeRoutes(deps: HttpDeps): readonly Route[] {
  return [
    {
      method: 'post',
      path: '/api/meetings/:meetingId/personal-codes',
      access: 'meeting',
      roles: desks,
      summary:
        'Issues fresh personal codes for some, for a hall or for all; they are told this once, for printing cards.',
      handle: async (call) => {
        const chosen = readChosen(call)
        if (chosen === null) return failure(422, 'command.malformed', { where: 'personIds' })
        const people = await chosenPeople(deps, call, chosen)
        if (people === null) return notFound()
        if (people.length > maxCards) return checkInFailure('checkIn.tooManyCards', { max: maxCards })
        const { meetingId } = call.host
        await deps.journal(meetingId, call.grant, 'cards.issued', {
          venueId: chosen.venueId ?? null,
          count: people.length,
        })
        const issued = await deps.personalCodes.issue(
          meetingId,
          people.map(({ personId }) => personId),
        )
        await deps.liveGrants.recheck()
        deps.onNoted({ meetingId, linkId: call.grant.linkId, count: issued.length }, 'personal codes were issued')
        const base = deps.linkBase(call.request)
        const codes = issued.map(({ code }, index) => ({
          ...people[index],
          code,
          url: `${base}/i/${meetingId}/${code}`,
        }))
        return json(201, { codes })
      },
    },
    {
      method: 'delete',
      path: '/api/meetings/:meetingId/personal-codes',
      access: 'meeting',
      roles: desks,
      summary: 'Takes personal codes away, of some, of a hall or of all.',
      handle: async (call) => {
        const chosen = readChosen(call)
        if (chosen === null) return failure(422, 'command.malformed', { where: 'personIds' })
        const people = await chosenPeople(deps, call, chosen)
        if (people === null) return notFound()
        const { meetingId } = call.host
        await deps.journal(meetingId, call.grant, 'cards.taken', {
          venueId: chosen.venueId ?? null,
          count: people.length,
        })
        await deps.personalCodes.revoke(
          meetingId,
          people.map(({ personId }) => personId),
        )
        await deps.liveGrants.recheck()
        deps.onNoted({ meetingId, linkId: call.grant.linkId, count: people.length }, 'personal codes were taken away')
        return { status: 204 }
      },
    },
    {
      method: 'post',
      path: '/api/meetings/:meetingId/check-in/by-code',
      access: 'meeting',
      roles: desks,
      summary: 'Whose card it is: what an operator has scanned or typed.',
      handle: async ({ request, grant, host }) => {
        const body = scannedSchema.safeParse(request.body)
        if (!body.success) return failure(422, 'command.malformed', { where: 'code' })
        const { meetingId } = host
        const scanned = scannedCode(body.data.code)
        if (scanned.meetingId !== null && scanned.meetingId !== meetingId)
          return checkInFailure('checkIn.codeOfOtherMeeting')
        const key = `${grant.linkId} ${deps.callers.networkOf(request)}`
        const mayTry = await deps.limits.ask('wrongCardsAtDesk', key)
        if (!mayTry.ok) return tooMany(mayTry.retryAfterMs)
        const person = await deps.personalCodes.find(meetingId, scanned.code)
        const found = person === null ? null : findPerson(host.state.attendance, person.personId)
        const isOwn = isStaff(grant.actor) || found?.venueId === grant.actor.venueId
        if (person === null || found === null || !isOwn) {
          await deps.limits.take('wrongCardsAtDesk', key)
          return checkInFailure('checkIn.codeUnknown')
        }
        const { venueId } = found
        if (body.data.venueId !== undefined && body.data.venueId !== venueId)
          return checkInFailure('checkIn.codeOfOtherHall', { venueId })
        return json(200, { personId: person.personId, venueId })
      },
    },
  ]
}

/** No body is all that one may choose. */
function readChosen({ request }: MeetingCall): Chosen | null {
  const body = chosenSchema.safeParse(request.body ?? {})
  return body.success ? body.data : null
}

/** Those of the chosen hall or names that the caller may choose; null when one of them is not there. */
async function chosenPeople(deps: HttpDeps, { grant, host }: MeetingCall, { venueId, personIds }: Chosen) {
  const own = isStaff(grant.actor) ? venueId : (grant.actor.venueId ?? '')
  if (venueId !== undefined && venueId !== own) return null
  const wanted = personIds === undefined ? null : new Set(personIds)
  const places = venueOfEach(host.state.attendance)
  const people = (await deps.side.roster(host.meetingId)).flatMap(({ personId, name }) => {
    const at = places.get(personId)
    const isChosen = at !== undefined && (own === undefined || at === own) && wanted?.has(personId) !== false
    return isChosen ? [{ personId, name, venueId: at }] : []
  })
  return wanted !== null && people.length < wanted.size ? null : people
}
