import type { Limits, Taken } from '../limits/limits.ts'
import type { Grant } from './access.ts'
import { ownerLinkId } from './own-actor.ts'

/**
 * Who guesses at tokens waits. The token of a link has 256 random bits and always passes. The owner's was chosen by a
 * person: from a network that has guessed too often, and from any new one while too many guess at once, it is not
 * compared; a network that the owner has come from, and sessions, go on. @source ACC-6
 */
export function createTokenGuesses(limits: Limits) {
  const ownersNetworks = new Set<string>()

  const mayCompare = async (network: string): Promise<boolean> =>
    ownersNetworks.has(network) ||
    ((await limits.ask('wrongTokens', network)).ok && (await limits.ask('wrongTokensOfAll', 'all')).ok)

  return {
    /** @returns the grant, or null for the owner's token from where it is not taken. */
    async passed(grant: Grant | null, network: string): Promise<Grant | null> {
      if (grant?.linkId !== ownerLinkId || grant.sessionHash !== null) return grant
      if (!(await mayCompare(network))) return null
      ownersNetworks.add(network)
      return grant
    },

    /** Charges for a token or a cookie that is worth nothing. */
    async wrong(network: string): Promise<Taken> {
      await limits.take('wrongTokensOfAll', 'all')
      return limits.take('wrongTokens', network)
    },
  }
}

export type TokenGuesses = ReturnType<typeof createTokenGuesses>
