import { createBuckets } from '../sockets/rate-limit.ts'

/** Who guesses at codes waits; who brings a right one pays nothing, so that a hall may come from one address. */
export function createGuessLimits(now: () => number) {
  const hallCodes = createBuckets({ burst: 60, perSecond: 1 }, now)
  const cards = createBuckets({ burst: 60, perSecond: 1 }, now)
  const cardsOfMeeting = createBuckets({ burst: 600, perSecond: 10 }, now)
  return {
    /** Counts a wrong code of a hall. @returns false once there were too many. */
    wrongHallCode: (network: string): boolean => hallCodes(network),
    /** Asked before a card is looked up: its code is short enough to be worth guessing at. */
    mayShowCard: (network: string, meetingId: string): boolean => cards(network, 0) && cardsOfMeeting(meetingId, 0),
    /** Counts a wrong card; of a meeting that exists. */
    wrongCard(network: string, meetingId: string): void {
      cards(network)
      cardsOfMeeting(meetingId)
    },
  }
}

export type GuessLimits = ReturnType<typeof createGuessLimits>
