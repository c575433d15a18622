import { type ArriveAddress, arriveAddress } from '../../shared/access/shown-codes.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import type { Shape } from '../connection/wire-shape.ts'
import type { Reply } from './arrive-calls.ts'
import { type ArrivePlace, isArrived, isPlace } from './arrive-place.ts'
import { isFinal } from './arrive-refusals.ts'

export type SaysWho =
  | { readonly personalCode: string }
  | { readonly name: string; readonly phoneTail: string }
  | { readonly self: true }

export type ArriveStep =
  | { readonly is: 'opening' }
  /** `isKnown`: a personal code has said who it is already. */
  | {
      readonly is: 'asking'
      readonly place: ArrivePlace
      readonly isKnown: boolean
      readonly refusal: Rejection | null
    }
  /** `before`: had arrived already. `at`: server time, milliseconds since 1970; null when it was not said. */
  | {
      readonly is: 'arrived'
      readonly place: ArrivePlace
      readonly outcome: 'present' | 'claimed' | 'before'
      readonly at: number | null
    }
  | {
      readonly is: 'stopped'
      readonly meetingId: string | null
      readonly refusal: Rejection
      readonly place: ArrivePlace | null
    }

interface Deps {
  readonly post: <Body>(isBody: Shape<Body>, path: string, body: unknown, via?: string | null) => Promise<Reply<Body>>
  /** The name of whom the session belongs to; null when it cannot be told. */
  readonly ownName: (place: ArrivePlace) => Promise<string | null>
  readonly deviceId: () => string
  readonly keptPlace: (name: string) => string | null
  readonly keepPlace: (name: string, place: string) => void
  readonly rememberPerson: (meetingId: string, personId: string) => void
  readonly onStep: (step: ArriveStep) => void
}

/** The way of a phone from a scanned code to somebody who is present. */
export function createArrival(path: string, deps: Deps) {
  const address = arriveAddress(path)
  const stop = (refusal: Rejection, place: ArrivePlace | null = null) =>
    deps.onStep({ is: 'stopped', meetingId: address?.meetingId ?? null, refusal, place })
  const ask = (place: ArrivePlace, refusal: Rejection | null = null) =>
    deps.onStep({ is: 'asking', place, isKnown: place.personId !== undefined, refusal })

  const enter = async (place: ArrivePlace) => {
    if (place.mode === 'operatorOnly') return stop({ code: 'attendance.operatorOnly', params: {} }, place)
    const ownName = place.personId === undefined ? null : await deps.ownName(place)
    ask(ownName === null ? place : { ...place, ownName })
  }

  return {
    /** Shows the code at once, for it ages; nothing personal is sent with it. */
    async open(): Promise<void> {
      deps.onStep({ is: 'opening' })
      if (address === null) return stop({ code: 'arrive.badAddress', params: {} })
      const reply = await deps.post(isPlace, '/api/check-in', codeOf(address))
      if (reply.ok) {
        // Nobody comes in at such a place, and the organiser may open it later: nothing to come back to.
        if (reply.body.mode !== 'operatorOnly') deps.keepPlace(nameOf(address), JSON.stringify(reply.body))
        return enter(reply.body)
      }
      const kept: unknown = JSON.parse((isExpired(reply.refusal) && deps.keptPlace(nameOf(address))) || 'null')
      if (isPlace(kept)) return enter(kept)
      stop(address.by === 'venue' ? reply.refusal : ofCard(reply.refusal))
    },

    /** The phone was somebody else's until now. */
    askAnew: ({ personId: _other, ownName: _others, ...place }: ArrivePlace): void => ask(place),

    /** Says who it is, and is checked in with it. */
    async arrive(place: ArrivePlace, by: SaysWho): Promise<void> {
      const path = `/api/meetings/${encodeURIComponent(place.meetingId)}/arrive`
      const reply = await deps.post(isArrived, path, { by, device: deps.deviceId(), isTold: true }, place.linkId)
      if (reply.ok) {
        const { personId, outcome, at } = reply.body
        deps.rememberPerson(place.meetingId, personId)
        return deps.onStep({ is: 'arrived', place, outcome, at })
      }
      const refusal = 'personalCode' in by ? ofCard(reply.refusal) : reply.refusal
      if (refusal.code === 'attendance.alreadyPresent')
        return deps.onStep({ is: 'arrived', place, outcome: 'before', at: null })
      if (refusal.code === 'attendance.alreadyClaimed')
        return deps.onStep({ is: 'arrived', place, outcome: 'claimed', at: null })
      if (refusal.code === 'checkIn.whoAreYou') return this.askAnew(place)
      // A code that was typed in can be typed anew.
      const isTyped = 'personalCode' in by && reply.refusal.code.startsWith('checkIn.')
      return isFinal(refusal) && !isTyped ? stop(refusal, place) : ask(place, refusal)
    },
  }
}

const isExpired = ({ code }: Rejection): boolean => code === 'checkIn.codeExpired'

/** A code that is printed on a card is not to be scanned from the hall's screen. */
const ofCard = (refusal: Rejection): Rejection =>
  refusal.code === 'checkIn.codeUnknown' ? { ...refusal, code: 'arrive.cardUnknown' } : refusal

const codeOf = (address: ArriveAddress) =>
  address.by === 'venue'
    ? { meetingId: address.meetingId, venueId: address.venueId, code: address.code }
    : { meetingId: address.meetingId, personalCode: address.code }

const nameOf = (address: ArriveAddress): string =>
  address.by === 'venue' ? `${address.meetingId}.${address.venueId}` : `${address.meetingId}.${address.code}`
