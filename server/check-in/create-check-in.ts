import type { Instant } from '../../shared/kernel/time.ts'
import type { Limits } from '../limits/limits.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { SideStores } from '../store/sql-side-stores.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { createCheckInKeys } from './check-in-keys.ts'
import { createGuessLimits, type GuessLimits } from './guess-limits.ts'
import { createGuessingTold } from './guessing-told.ts'
import { createPersonalCodes, type PersonalCodes } from './personal-codes.ts'
import { createWaysIn, type WaysIn } from './ways-in.ts'

interface Deps {
  readonly store: Pick<SideStores, 'links' | 'sessions' | 'codes' | 'traces' | 'settings'>
  readonly hosts: MeetingHosts
  readonly limits: Limits
  readonly now: () => Instant
  /** Told once the store knows whose a session is. */
  readonly onProved: (sessionHash: string) => void
}

/** The ways in for those who take part, and who guesses at them. */
export interface CheckIn {
  readonly waysIn: WaysIn
  readonly arrivals: Arrivals
  readonly personalCodes: PersonalCodes
  readonly guesses: GuessLimits
  /** The session is that person's from now on, with all that hangs on it. */
  readonly prove: (sessionHash: string, personId: string, cardHash?: string | null) => Promise<void>
}

export function createCheckIn({ store, hosts, limits, now, onProved }: Deps): CheckIn {
  const { links, sessions, codes, traces } = store
  const keys = createCheckInKeys(store.settings)
  const prove: CheckIn['prove'] = async (sessionHash, personId, cardHash) => {
    await sessions.bind(sessionHash, personId, cardHash)
    onProved(sessionHash)
  }
  return {
    waysIn: createWaysIn({ links, keys, now }),
    arrivals: createArrivals({ sessions, traces, keys, now, prove }),
    personalCodes: createPersonalCodes({ codes, keys }),
    guesses: createGuessLimits({ limits, onGuessing: createGuessingTold({ limits, hosts }) }),
    prove,
  }
}
