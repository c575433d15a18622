import type { Configuration } from 'openid-client'
import { z } from 'zod'
import type { ProviderConfig } from '../provider-config.ts'

/** The page to which people are sent back: registered with the provider once and for all. */
export const signInPath = '/sign-in'

/** A provider that does not answer within so long is away, s. */
const answersWithinSeconds = 5
/** One that was away is asked again after so long, ms. */
const asksAgainAfterMs = 5_000

/** The provider does not answer, or not as a provider does. */
export class ProviderAway extends Error {}

/** The provider lets the person in no further, or what it says does not hold. */
export class ProviderRefused extends Error {}

/** What the browser that began has to show when it comes back. */
export interface SignInTicket {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who somebody is at the provider. */
export interface ProvenSubject {
  /** Never given to anybody else there. */
  readonly subject: string
  /** What the provider calls them, for the owner to know them by; '' when it does not say. */
  readonly name: string
}

interface Deps {
  readonly provider: ProviderConfig
  /** What the pages are reached by. */
  readonly publicBase: string
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number
}

/**
 * Signing in by OpenID Connect: authorization code with PKCE, state and nonce; the provider's signature is checked. It is
 * the only thing that the server ever asks elsewhere, and it is asked only when somebody signs in.
 * @source ACC-12
 */
export function createIdentityProvider({ provider, publicBase, elapsed }: Deps) {
  const redirectUri = publicBase + signInPath
  let known: Configuration | null = null
  let asking: Promise<Configuration> | null = null
  let awayUntil = -Infinity

  /** What the provider says of itself now; asked once for all who begin together. @throws ProviderAway */
  const discovered = async (): Promise<Configuration> => {
    if (elapsed() < awayUntil) throw new ProviderAway('the identity provider was away a moment ago')
    asking ??= discover(provider)
    try {
      known = await asking
      return known
    } catch (cause) {
      awayUntil = elapsed() + asksAgainAfterMs
      throw new ProviderAway('the identity provider cannot be asked', { cause })
    } finally {
      asking = null
    }
  }

  return {
    /** As people know it. */
    host: new URL(provider.issuer).host,

    /** Where the browser goes, and what it has to bring back. It is not sent to a provider that does not answer. @throws ProviderAway */
    async begin(): Promise<{ readonly url: string; readonly ticket: SignInTicket }> {
      const config = await discovered()
      const client = await import('openid-client')
      const verifier = client.randomPKCECodeVerifier()
      const ticket = { state: client.randomState(), nonce: client.randomNonce(), verifier }
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid profile email',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: ticket.state,
        nonce: ticket.nonce,
      })
      return { url: url.href, ticket }
    },

    /**
     * Who has come back. @param query of the page's address, as the provider has made it.
     * @throws ProviderAway, ProviderRefused
     */
    async finish(query: string, ticket: SignInTicket): Promise<ProvenSubject> {
      const config = known ?? (await discovered())
      const client = await import('openid-client')
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(redirectUri + query), {
          pkceCodeVerifier: ticket.verifier,
          expectedState: ticket.state,
          expectedNonce: ticket.nonce,
          idTokenExpected: true,
        })
        const claims = claimsSchema.parse(tokens.claims())
        return { subject: claims.sub, name: nameOf(claims) }
      } catch (cause) {
        if (isNoAnswer(cause)) throw new ProviderAway('the identity provider does not answer', { cause })
        throw new ProviderRefused('what the identity provider says lets nobody in', { cause })
      }
    },
  }
}

export type IdentityProvider = ReturnType<typeof createIdentityProvider>

async function discover({ issuer, clientId, clientSecret }: ProviderConfig): Promise<Configuration> {
  const { allowInsecureRequests, discovery, enableNonRepudiationChecks } = await import('openid-client')
  const address = new URL(issuer)
  const execute = [enableNonRepudiationChecks, ...(address.protocol === 'http:' ? [allowInsecureRequests] : [])]
  return discovery(address, clientId, clientSecret, undefined, { execute, timeout: answersWithinSeconds })
}

/** `fetch` fails as a TypeError, a time limit as a TimeoutError; both may be what another error came of. */
function isNoAnswer(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isOwn = error.name === 'TimeoutError' || (error instanceof TypeError && error.message === 'fetch failed')
  return isOwn || isNoAnswer(error.cause)
}

const claim = z.string().max(200).optional().catch(undefined)

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  name: claim,
  email: claim,
  preferred_username: claim,
})

const nameOf = ({ name, email, preferred_username: user }: z.output<typeof claimsSchema>): string =>
  [...new Set([name, email ?? user].filter((part) => part !== undefined))].join(' · ')
