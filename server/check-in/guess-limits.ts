import type { LimitName } from '../limits/limit-table.ts'
import type { Limits, Taken } from '../limits/limits.ts'
import type { CodePlace } from './check-in-codes.ts'

/** Who tries, as limits count it. */
export interface Guesser {
  /** The phone's session; for a bearer token the link and the network. */
  readonly session: string
  readonly network: string
}

/** A guess that may be looked at: then exactly one of the two is called. */
export interface Allowed {
  readonly kind: 'allowed'
  /** Pays nothing. */
  readonly right: () => Promise<void>
  /** @returns what the guesser is told: that it was wrong, or to wait. */
  readonly wrong: () => Promise<Taken>
}

/** `wait`: the phone or its network has guessed too often; `aimed`: the person has been guessed at too often. */
export type Attempt =
  | Allowed
  | { readonly kind: 'wait'; readonly retryAfterMs: number }
  | { readonly kind: 'aimed'; readonly retryAfterMs: number }

interface Deps {
  readonly limits: Limits
  /** Somebody guesses in that hall; called with every guess from then on. */
  readonly onGuessing: (place: CodePlace) => Promise<void>
}

/**
 * Who guesses waits; who is right pays nothing, so that a hall may come from one address. A phone that has not failed
 * always has its first tries, and whoever is aimed at goes on by card, link or operator: nobody shuts a hall out.
 * @source CHK-15
 */
export function createGuessLimits({ limits, onGuessing }: Deps) {
  /** Charges first, so that guesses at the same moment do not pass together. */
  const openTab = () => {
    const paid: [LimitName, string][] = []
    const pay = (name: LimitName, key: string): Promise<Taken> => {
      paid.push([name, key])
      return limits.take(name, key)
    }
    const giveBack = async () => {
      for (const [name, key] of paid) await limits.giveBack(name, key)
    }
    return { pay, giveBack }
  }

  return {
    /** Counts a wrong code of a hall. */
    wrongVenueCode: (network: string): Promise<Taken> => limits.take('wrongVenueCodes', network),

    /** Before a name with digits is compared. @param aimedAt whom it would prove; the same for every way to write a name. */
    async tryName({ session, network }: Guesser, place: CodePlace, aimedAt: string): Promise<Attempt> {
      const { pay, giveBack } = openTab()
      const venue = `${place.meetingId} ${place.venueId}`
      const first = await pay('firstTries', `name ${session}`)
      const tried = [await pay('wrongNamesOfSession', session), await pay('wrongNames', network)]
      const over = tried.find((taken) => !taken.ok) ?? { ok: true as const }
      if (!first.ok && !over.ok) {
        await giveBack()
        return { kind: 'wait', retryAfterMs: over.retryAfterMs }
      }
      const aimed = await pay('wrongNamesOfPerson', `${venue} ${aimedAt}`)
      if (!aimed.ok) {
        await giveBack()
        await onGuessing(place)
        return { kind: 'aimed', retryAfterMs: aimed.retryAfterMs }
      }
      const wrong = async () => {
        if (!(await limits.take('wrongNamesOfVenue', venue)).ok) await onGuessing(place)
        return over
      }
      return { kind: 'allowed', right: giveBack, wrong }
    },

    /** Before a card is looked up. @param place the hall whose operator is told when too many are wrong. */
    async tryCard({ session, network }: Guesser, place: CodePlace): Promise<Attempt> {
      const { pay, giveBack } = openTab()
      const looked = await pay('shownCards', network)
      if (!looked.ok) return { kind: 'wait', retryAfterMs: looked.retryAfterMs }
      const tried = [await pay('wrongCardsOfSession', session), await pay('wrongCards', network)]
      const wrong = async () => {
        if (!(await limits.take('wrongCardsOfMeeting', place.meetingId)).ok) await onGuessing(place)
        return tried.find((taken) => !taken.ok) ?? { ok: true as const }
      }
      return { kind: 'allowed', right: giveBack, wrong }
    },

    /** A session that begins where too many have begun has no first tries: a fresh cookie buys no fresh ones. */
    async sessionBegun({ session, network }: Guesser, linkId: string): Promise<void> {
      if ((await limits.take('sessionsOfLink', `${linkId} ${network}`)).ok) return
      await limits.take('firstTries', `name ${session}`, 3)
    },
  }
}

export type GuessLimits = ReturnType<typeof createGuessLimits>
