import { isStaff } from '../../../shared/access/actor.ts'
import { findPerson, venueOfEach } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { cardContracts, maxCards } from '../../../shared/protocol/http/cards.contract.ts'
import type { BodyOf } from '../../../shared/protocol/http/route-contract.ts'
import { scannedCode } from '../../check-in/scanned-code.ts'
import { checkInFailure } from '../check-in-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json, notFound, tooMany } from '../reply.ts'
import { requestIdOf } from '../request-id.ts'
import { type MeetingCall, type Route, route } from '../route.ts'

type Deps = Pick<
  HttpDeps,
  'callers' | 'journal' | 'limits' | 'linkBase' | 'liveGrants' | 'onNoted' | 'people' | 'personalCodes'
>

type Chosen = Pick<BodyOf<typeof cardContracts.issue>, 'personIds' | 'venueId'>

/** The codes on people's cards: issued for printing, taken away, read by the operator. */
export function personalCodeRoutes(deps: Deps): readonly Route[] {
  return [
    route(cardContracts.issue, async (call) => {
      const chosen = call.body
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
      deps.onNoted(
        { requestId: requestIdOf(call.request), meetingId, linkId: call.grant.linkId, count: issued.length },
        'personal codes were issued',
      )
      const base = deps.linkBase(call.request)
      const codes = issued.flatMap(({ code }, index) => {
        const person = people[index]
        return person === undefined ? [] : [{ ...person, code, url: `${base}/i/${meetingId}/${code}` }]
      })
      return json(201, { codes })
    }),
    route(cardContracts.revoke, async (call) => {
      const chosen = call.body
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
      deps.onNoted(
        { requestId: requestIdOf(call.request), meetingId, linkId: call.grant.linkId, count: people.length },
        'personal codes were taken away',
      )
      return { status: 204 }
    }),
    route(cardContracts.read, async ({ request, body, grant, host }) => {
      const { meetingId } = host
      const scanned = scannedCode(body.code)
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
      if (body.venueId !== undefined && body.venueId !== venueId)
        return checkInFailure('checkIn.codeOfOtherHall', { venueId })
      return json(200, { personId: person.personId, venueId })
    }),
  ]
}

/** Those of the chosen hall or names that the caller may choose; null when one of them is not there. */
export async function chosenPeople(
  deps: Pick<Deps, 'people'>,
  { grant, host }: Pick<MeetingCall, 'grant' | 'host'>,
  { venueId, personIds }: Chosen,
) {
  const own = isStaff(grant.actor) ? venueId : (grant.actor.venueId ?? '')
  if (venueId !== undefined && venueId !== own) return null
  const wanted = personIds === undefined ? null : new Set(personIds)
  const places = venueOfEach(host.state.attendance)
  const people = (await deps.people.list(host.meetingId)).flatMap(({ personId, name }) => {
    const at = places.get(personId)
    const isChosen = at !== undefined && (own === undefined || at === own) && wanted?.has(personId) !== false
    return isChosen ? [{ personId, name, venueId: at }] : []
  })
  return wanted !== null && people.length < wanted.size ? null : people
}
