import { createHash } from 'node:crypto'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { searchKey } from '../../shared/kernel/search-key.ts'
import type { Named } from '../../shared/protocol/http/wire-values.ts'
import { hasTail, peopleByName } from '../check-in/find-person.ts'
import type { Attempt, Guesser } from '../check-in/guess-limits.ts'
import { callerKey } from '../limits/caller-key.ts'
import type { PersonRecord } from '../store/people-store.ts'
import { checkInFailure } from './check-in-reply.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, type Reply, tooMany } from './reply.ts'
import type { MeetingCall } from './route.ts'

type Deps = Pick<HttpDeps, 'callers' | 'guesses' | 'people' | 'personalCodes'>

interface Found {
  readonly personId: string
  readonly cardHash: string | null
}

export type SaidWho =
  /** `cardHash`: of the card that says so; null for a name. */
  | { readonly ok: true; readonly personId: string; readonly cardHash: string | null }
  | { readonly ok: false; readonly reply: Reply<never> }

/**
 * Somebody says its name and the last digits of its phone; of its hall only, and told the same of everybody else. Two whom
 * both fit are not told apart, and nobody is charged for it.
 * @source CHK-5 CHK-15
 */
export async function saidByName(deps: Deps, call: MeetingCall, said: Named): Promise<SaidWho> {
  const { meetingId, state } = call.host
  const venueId = call.grant.actor.venueId ?? ''
  const ofVenue = lookUp(state.attendance.people, venueId) ?? {}
  const people = await peopleByName(deps.people, meetingId, ofVenue, said.name)
  const attempt = await deps.guesses.tryName(guesserOf(deps, call), { meetingId, venueId }, aimedAt(people, said.name))
  const right = people.filter((person) => hasTail(person, said.phoneTail))
  const [person, ...others] = right
  if (others.length > 0 && attempt.kind === 'allowed') {
    await attempt.right()
    return { ok: false, reply: checkInFailure('checkIn.notOnePerson') }
  }
  const found = person === undefined ? null : { personId: person.personId, cardHash: null }
  return outcomeOf(attempt, found, failure(404, 'access.noSuchPerson'))
}

/** Somebody shows its card; of its hall only. */
export async function saidByCard(deps: Deps, call: MeetingCall, code: string): Promise<SaidWho> {
  const { meetingId, state } = call.host
  const venueId = call.grant.actor.venueId ?? ''
  const attempt = await deps.guesses.tryCard(guesserOf(deps, call), { meetingId, venueId: mainVenue(state) })
  const person = attempt.kind === 'allowed' ? await deps.personalCodes.find(meetingId, code) : null
  const isOwn = person !== null && Object.hasOwn(lookUp(state.attendance.people, venueId) ?? {}, person.personId)
  return outcomeOf(attempt, isOwn ? person : null, failure(404, 'checkIn.codeUnknown'))
}

/** The hall whose operator is told of what concerns the whole meeting. */
export const mainVenue = ({ venues }: MeetingState): string =>
  Object.values(venues).find(({ kind }) => kind === 'main')?.id ?? ''

async function outcomeOf(attempt: Attempt, person: Found | null, notFound: Reply<never>): Promise<SaidWho> {
  if (attempt.kind === 'wait') return { ok: false, reply: tooMany(attempt.retryAfterMs) }
  if (attempt.kind === 'aimed')
    return { ok: false, reply: failure(429, 'checkIn.nameRefused', { retryAfterMs: attempt.retryAfterMs }) }
  if (person !== null) {
    await attempt.right()
    return { ok: true, personId: person.personId, cardHash: person.cardHash }
  }
  const told = await attempt.wrong()
  return { ok: false, reply: told.ok ? notFound : tooMany(told.retryAfterMs) }
}

function guesserOf(deps: Deps, { request, grant }: MeetingCall): Guesser {
  const network = deps.callers.networkOf(request)
  return { session: callerKey(grant, network), network }
}

/** Names that nobody has share some counters: they are refused like the others, and cost no memory. */
const strangers = 1_024

function aimedAt(people: readonly PersonRecord[], name: string): string {
  if (people.length > 0)
    return people
      .map(({ personId }) => personId)
      .sort()
      .join(' ')
  return `? ${createHash('sha256').update(searchKey(name)).digest().readUInt16BE() % strangers}`
}
