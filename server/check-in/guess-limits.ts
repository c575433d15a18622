import type { Limits, Taken } from '../limits/limits.ts'

/** Who guesses at codes waits; who brings a right one pays nothing, so that a hall may come from one address. */
export function createGuessLimits(limits: Limits) {
  return {
    /** Counts a wrong code of a hall. */
    wrongHallCode: (network: string): Promise<Taken> => limits.take('wrongHallCodes', network),
    /** Asked before a card is looked up: its code is short enough to be worth guessing at. */
    async mayShowCard(network: string, meetingId: string): Promise<Taken> {
      const ofNetwork = await limits.ask('wrongCards', network)
      return ofNetwork.ok ? limits.ask('wrongCardsOfMeeting', meetingId) : ofNetwork
    },
    /** Counts a wrong card; of a meeting that exists. */
    async wrongCard(network: string, meetingId: string): Promise<void> {
      await limits.take('wrongCards', network)
      await limits.take('wrongCardsOfMeeting', meetingId)
    },
  }
}

export type GuessLimits = ReturnType<typeof createGuessLimits>
