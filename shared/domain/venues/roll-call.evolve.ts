import { mapValues } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { RollCall, Venue, VenuesEvents, VenuesState } from './venues.model.ts'

const unasked: Omit<RollCall, 'openedAt'> = {
  status: 'queued',
  calledAt: null,
  timesCalled: 0,
  answeredAt: null,
  heard: null,
  picture: null,
  sound: null,
  note: null,
  onBehalf: false,
}

const queued = (openedAt: Instant): RollCall => ({ ...unasked, openedAt })

/** Asked once more: the answer of the time before is taken out. */
const calledAgain = (call: RollCall, at: Instant): RollCall => ({
  ...queued(call.openedAt),
  status: 'calling',
  calledAt: at,
  timesCalled: call.timesCalled + 1,
})

export const openedAtOnce = (state: VenuesState, at: Instant): VenuesState =>
  mapValues(state, (venue) => ({ ...venue, rollCall: calledAgain(queued(at), at) }))

export const openedInOrder = (state: VenuesState, at: Instant): VenuesState =>
  mapValues(state, (venue) => ({ ...venue, rollCall: queued(at) }))

export const called = (call: RollCall | null, at: Instant): RollCall => calledAgain(call ?? queued(at), at)

export function answered(call: RollCall | null, data: VenuesEvents['rollCall.answered'], at: Instant): RollCall {
  const { heard, picture, sound, note, onBehalf } = data
  return { ...(call ?? called(null, at)), status: 'answered', answeredAt: at, heard, picture, sound, note, onBehalf }
}

export function closed(venue: Venue): Venue {
  const { rollCall } = venue
  if (rollCall?.status !== 'calling' && rollCall?.status !== 'queued') return venue
  return { ...venue, rollCall: { ...rollCall, status: 'unanswered' } }
}
