import { searchKey } from '../../shared/kernel/search-key.ts'
import type { Limits, Taken } from '../limits/limits.ts'

/**
 * Who guesses at passwords waits: by the network, and by the name that is aimed at in that network. A name that is aimed
 * at from everywhere is taken only from networks that it has come from since the start, so that nobody shuts its holder
 * out. Whether there is such a name makes no difference.
 * @source ACC-8
 */
export function createAccountGuesses(limits: Limits) {
  /** Networks in which a password was right, by name. */
  const homes = new Set<string>()

  return {
    /** Before a password is looked at. */
    async mayTry(name: string, network: string): Promise<Taken> {
      const aimed = `${searchKey(name)} ${network}`
      const tried = await limits.take('passwordTries', network)
      if (!tried.ok) return tried
      const asked = [
        await limits.ask('wrongPasswords', network),
        await limits.ask('wrongPasswordsOfName', aimed),
        ...(homes.has(aimed) ? [] : [await limits.ask('wrongPasswordsFromAll', searchKey(name))]),
      ]
      return asked.find(({ ok }) => !ok) ?? { ok: true }
    },

    async wrong(name: string, network: string): Promise<void> {
      await limits.take('wrongPasswords', network)
      await limits.take('wrongPasswordsOfName', `${searchKey(name)} ${network}`)
      await limits.take('wrongPasswordsFromAll', searchKey(name))
    },

    right(name: string, network: string): void {
      homes.add(`${searchKey(name)} ${network}`)
    },
  }
}
