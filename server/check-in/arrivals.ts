import { createHmac } from 'node:crypto'
import type { Actor } from '../../shared/access/actor.ts'
import type { Arrival } from '../../shared/access/arrival.ts'
import type { PersonAttendance } from '../../shared/domain/attendance/attendance.model.ts'
import { isSeated } from '../../shared/domain/attendance/attendance.selectors.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Grant, Visit } from '../access/access.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { SessionStore } from '../store/session-store.ts'
import type { TraceStore } from '../store/trace-store.ts'
import { doubtsOf } from './arrival-doubts.ts'
import type { CheckInKeys } from './check-in-keys.ts'
import { createTurns } from './turns.ts'

/** So long after it has shown the code a phone may check in as one that stands in the hall. @source CHK-4 */
export const onSiteForMs = 10 * 60_000

interface Deps {
  readonly sessions: Pick<SessionStore, 'setDevice'>
  readonly traces: Pick<TraceStore, 'putArrival' | 'arrivedBy' | 'arrivalNets'>
  readonly keys: CheckInKeys
  readonly now: () => Instant
  /** The session is that person's from now on, with all that hangs on it. */
  readonly prove: (sessionHash: string, personId: string, cardHash?: string | null) => Promise<void>
}

interface ArrivalRequest {
  readonly host: MeetingHost
  readonly grant: Grant
  readonly venueId: string
  readonly personId: string
  /** Of the card that said who it is; null when something else did. */
  readonly cardHash: string | null
  /** What the page calls the device that it runs on. */
  readonly device: string
  readonly addressNet: string
}

type ArrivalAnswer =
  | { readonly ok: true; readonly outcome: 'present' | 'claimed'; readonly at: Instant }
  | Extract<CommandAnswer, { readonly ok: false }>

/** Until when a session counts as standing in the hall; null when it does not. */
export function onSiteUntil({ visit }: { readonly visit?: Pick<Visit, 'onSiteAt'> }, now: Instant): number | null {
  const onSiteAt = visit?.onSiteAt ?? null
  return onSiteAt !== null && now - onSiteAt <= onSiteForMs ? onSiteAt + onSiteForMs : null
}

/** Phones that check somebody in: the only way on which the server vouches for where a phone is. */
export function createArrivals({ sessions, traces, keys, now, prove }: Deps) {
  const inTurn = createTurns()

  /** Two who come by one phone at the same moment are seen one after the other. */
  const arrive = (request: ArrivalRequest, deviceHash: string): Promise<ArrivalAnswer> =>
    inTurn(`${request.host.meetingId} ${deviceHash}`, async () => {
      const { host, grant, venueId, personId, addressNet } = request
      const before = standing(host, venueId, personId)
      if (before !== null && isSeated(before) && before.awayAt === undefined) return outcomeOf(before, now())
      const { isRemote } = grant.actor
      const actor: Actor = {
        role: 'attendee',
        venueId,
        personId,
        ...(isRemote === true ? { isRemote } : { arrival: await arrivalOf(request, deviceHash) }),
      }
      const command = { type: 'attendance.checkIn' as const, data: { personId, venueId } }
      const answer = await host.act({ actor, linkId: grant.linkId }, command)
      if (!answer.ok) {
        if (
          answer.rejection.code !== 'attendance.alreadyPresent' &&
          answer.rejection.code !== 'attendance.alreadyClaimed'
        )
          return answer
        await host.catchUp()
        return outcomeOf(standing(host, venueId, personId), now())
      }
      if (!isRehearsalLog(host.logId) && isRemote !== true)
        await traces.putArrival({ meetingId: host.meetingId, personId, venueId, deviceHash, addressNet, at: now() })
      await seen(host, answer.seq)
      return outcomeOf(standing(host, venueId, personId), now())
    })

  const arrivalOf = async (request: ArrivalRequest, deviceHash: string): Promise<Arrival> => {
    const { host, grant, venueId, personId, addressNet } = request
    const { visit } = grant
    const devices = [...new Set([deviceHash, visit?.device ?? deviceHash])]
    const [sameDevice, netsOfVenue] = await Promise.all([
      traces.arrivedBy(host.meetingId, devices),
      traces.arrivalNets(host.meetingId, venueId),
    ])
    const isOnSite = onSiteUntil(grant, now()) !== null
    const isEdge = isOnSite && visit?.isOnSiteEdge === true
    return { isOnSite, doubts: doubtsOf({ personId, isEdge, addressNet, sameDevice, netsOfVenue }) }
  }

  return {
    /** Binds the session and checks the person in, or finds it checked in. @returns the rule's refusal, or how the person stands now. @source CHK-14 */
    async arrive(request: ArrivalRequest): Promise<ArrivalAnswer> {
      const { host, grant, personId, cardHash } = request
      const key = await keys.of(host.meetingId)
      const deviceHash = createHmac('sha256', key).update(`device|${request.device}`).digest('hex')
      if (grant.sessionHash !== null) {
        if (grant.actor.personId !== personId) await prove(grant.sessionHash, personId, cardHash)
        if ((grant.visit?.device ?? null) === null) await sessions.setDevice(grant.sessionHash, deviceHash)
      }
      return arrive(request, deviceHash)
    },
  }
}

export type Arrivals = ReturnType<typeof createArrivals>

/** The log is ahead of the host for a moment. */
async function seen(host: MeetingHost, seq: number): Promise<void> {
  while (host.seq < seq) await host.catchUp()
}

const standing = (host: MeetingHost, venueId: string, personId: string): PersonAttendance | null =>
  lookUp(host.state.attendance.people[venueId] ?? {}, personId)

function outcomeOf(person: PersonAttendance | null, now: Instant): ArrivalAnswer {
  if (person?.status !== 'present' && person?.claimedAt !== undefined)
    return { ok: true, outcome: 'claimed', at: person.claimedAt }
  return { ok: true, outcome: 'present', at: person?.at ?? now }
}
