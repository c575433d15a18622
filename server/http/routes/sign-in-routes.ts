import { parseCookie } from 'cookie'
import type { Request } from 'express'
import { z } from 'zod'
import { signInContracts } from '../../../shared/protocol/http/sign-in.contract.ts'
import { accountActor, linkIdOfAccount } from '../../access/account-actor.ts'
import { ProviderAway, ProviderRefused, type SignInTicket } from '../../accounts/identity-provider.ts'
import type { HttpDeps } from '../http-deps.ts'
import { beginSession } from '../phone-session.ts'
import { failure, json, notFound, type Reply, tooMany } from '../reply.ts'
import { requestIdOf } from '../request-id.ts'
import { type Route, route } from '../route.ts'
import { describeGrant } from '../session-reply.ts'

type Deps = Pick<
  HttpDeps,
  | 'access'
  | 'accounts'
  | 'basePath'
  | 'callers'
  | 'guesses'
  | 'now'
  | 'onNoted'
  | 'prove'
  | 'provider'
  | 'publicUrl'
  | 'sessions'
  | 'tokenGuesses'
>

/** Coming in by the organisation's identity provider. @source ACC-12 */
export function signInRoutes(deps: Deps): readonly Route[] {
  const { accounts, basePath, provider, publicUrl, callers, tokenGuesses, onNoted } = deps
  const cookie = ticketCookie(publicUrl, basePath)

  /** Whoever comes back with what does not hold may be guessing. */
  const refused = async (request: Request, code: string): Promise<Reply<never>> => {
    const taken = await tokenGuesses.wrong(callers.networkOf(request))
    return taken.ok ? failure(401, code) : tooMany(taken.retryAfterMs)
  }

  const unlessRefused = async <Answer>(
    request: Request,
    work: () => Promise<Reply<Answer>>,
  ): Promise<Reply<Answer>> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof ProviderAway || error instanceof ProviderRefused)) throw error
      onNoted({ requestId: requestIdOf(request), why: whyOf(error) }, error.message)
      return error instanceof ProviderAway
        ? failure(503, 'accounts.providerAway')
        : refused(request, 'accounts.providerRefused')
    }
  }

  return [
    route(signInContracts.known, async () =>
      json(200, {
        provider: provider === null || publicUrl === null ? null : { host: provider.host, origin: publicUrl },
      }),
    ),
    route(signInContracts.begin, ({ request }) =>
      unlessRefused(request, async () => {
        if (provider === null) return notFound()
        const { url, ticket } = await provider.begin()
        return json(200, { url }, { 'Set-Cookie': cookie.keep(ticket) })
      }),
    ),
    route(signInContracts.finish, ({ request, body }) =>
      unlessRefused(request, async () => {
        if (provider === null) return notFound()
        const ticket = cookie.read(request.headers.cookie)
        if (ticket === null) return refused(request, 'accounts.signInOver')
        const account = await accounts.comeIn(await provider.finish(body.query, ticket))
        if (account === null) return failure(403, 'accounts.unknownSubject')
        const grant = { actor: accountActor, meetingId: null, linkId: linkIdOfAccount(account.accountId) }
        const session = await beginSession(deps, request, grant)
        return json(200, { ...describeGrant(grant, deps.now()), name: account.name }, { 'Set-Cookie': session })
      }),
    ),
  ]
}

/** The name or code of what it came of; texts of a provider may hold what is nobody's business. */
function whyOf(error: Error): string {
  const { cause } = error
  if (cause instanceof Error) return whyOf(cause)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** A sign-in takes no longer than so many seconds. */
const ticketSeconds = 600

const ticketSchema = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() })

/**
 * The browser that began alone can finish; behind https no neighbouring site can plant the cookie, for which browsers want
 * it to be of the whole host.
 */
function ticketCookie(publicUrl: string | null, basePath: string) {
  const isSecure = publicUrl?.startsWith('https:') === true
  const name = isSecure ? '__Host-onehall-sign-in' : 'onehall-sign-in'
  const path = isSecure ? '/' : basePath || '/'
  return {
    keep: (ticket: SignInTicket): string => {
      const value = Buffer.from(JSON.stringify(ticket)).toString('base64url')
      return `${name}=${value}; Path=${path}; Max-Age=${ticketSeconds}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`
    },
    /** null where there is none. */
    read(cookies: string | undefined): SignInTicket | null {
      const value = parseCookie(cookies ?? '')[name]
      if (value === undefined) return null
      try {
        return ticketSchema.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data ?? null
      } catch {
        // Not one of ours: as good as none.
        return null
      }
    },
  }
}
