import type { OnError } from '../kernel/log.ts'
import type { MeetingClock } from '../kernel/meeting-clock.ts'
import type { Limits } from '../limits/limits.ts'
import type { SideStores } from '../store/sql-side-stores.ts'
import { type Access, createAccess } from './access.ts'
import { type AccountName, createAccountName } from './account-name.ts'
import { createLiveGrants, type LiveGrants } from './live-grants.ts'
import { createTokenGuesses, type TokenGuesses } from './token-guesses.ts'

interface Deps {
  readonly store: Pick<SideStores, 'links' | 'sessions' | 'settings' | 'bin' | 'accounts'>
  readonly limits: Limits
  readonly clock: MeetingClock
  readonly onError: OnError
}

/** Who somebody is, as long as that holds. */
export interface Grants {
  readonly access: Access
  readonly liveGrants: LiveGrants
  readonly tokenGuesses: TokenGuesses
  readonly accountName: AccountName
}

export function createGrants({ store, limits, clock, onError }: Deps): Grants {
  const { links, sessions, settings, bin, accounts } = store
  const access = createAccess({ links, sessions, settings, bin, accounts, now: clock.now })
  return {
    access,
    liveGrants: createLiveGrants({ access, elapsed: clock.monotonicMs, onError }),
    tokenGuesses: createTokenGuesses(limits),
    accountName: createAccountName(accounts),
  }
}
