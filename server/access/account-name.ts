import type { AccountStore } from '../store/account-store.ts'
import { accountIdOf } from './account-actor.ts'

/** What the account is called that comes by that link; null for every other link, and for the owner. */
export type AccountName = (linkId: string) => Promise<string | null>

export const createAccountName =
  (accounts: Pick<AccountStore, 'byIds'>): AccountName =>
  async (linkId) => {
    const accountId = accountIdOf(linkId)
    const [account] = accountId === null ? [] : await accounts.byIds([accountId])
    return account?.name ?? null
  }
