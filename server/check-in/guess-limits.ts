import { createBuckets } from '../sockets/rate-limit.ts'
import { addressKey } from './address-net.ts'

/** Who guesses at codes waits; who brings a right one pays nothing, so that a hall may come from one address. */
export function createGuessLimits(now: () => number) {
  const hallCodes = createBuckets({ burst: 60, perSecond: 1 }, now)
  const cards = createBuckets({ burst: 60, perSecond: 1 }, now)
  const cardsOfMeeting = createBuckets({ burst: 600, perSecond: 10 }, now)
  return {
    /** Counts a wrong code of a hall. @returns false once there were too many. */
    wrongHallCode: (address: string | undefined): boolean => hallCodes(addressKey(address)),
    /** Asked before a card is looked up: its code is short enough to be worth guessing at. */
    mayShowCard: (address: string | undefined, meetingId: string): boolean =>
      cards(addressKey(address), 0) && cardsOfMeeting(meetingId, 0),
    /** Counts a wrong card; of a meeting that exists. */
    wrongCard(address: string | undefined, meetingId: string): void {
      cards(addressKey(address))
      cardsOfMeeting(meetingId)
    },
  }
}

export type GuessLimits = ReturnType<typeof createGuessLimits>
