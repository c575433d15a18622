import { accountContracts } from '../../../shared/protocol/http/accounts.contract.ts'
import type { Grant } from '../../access/access.ts'
import { accountIdOf } from '../../access/account-actor.ts'
import { PasswordsBusy } from '../../accounts/passwords.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply, tooMany } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'accounts' | 'callers' | 'linkBase' | 'tokenGuesses'>

/** Accounts: made and deleted by the owner, kept by those whose they are. */
export function accountRoutes({ accounts, callers, linkBase, tokenGuesses }: Deps): readonly Route[] {
  return [
    route(accountContracts.make, async ({ request, body, grant }) => {
      const made = await accounts.make(body.name, body.subject ?? null, grant)
      if (!made.ok) return failure(409, made.taken === 'name' ? 'accounts.nameTaken' : 'accounts.subjectTaken')
      return json(201, { accountId: made.accountId, ...describeLink(made.link, linkBase(request)) })
    }),
    route(accountContracts.list, async () => {
      const all = await accounts.all()
      return json(200, {
        accounts: all.map(({ accountId, name, role, subject, password, createdAt, linkUntil }) => ({
          accountId,
          name,
          role,
          subject,
          hasPassword: password !== null,
          createdAt,
          linkUntil,
        })),
      })
    }),
    route(accountContracts.remove, async ({ params, grant }) =>
      (await accounts.remove(params.accountId, grant)) ? { status: 204 } : notFound(),
    ),
    route(accountContracts.renewLink, async ({ request, params, grant }) => {
      const link = await accounts.renewLink(params.accountId, grant)
      if (link === null) return notFound()
      return json(201, { accountId: params.accountId, ...describeLink(link, linkBase(request)) })
    }),
    route(accountContracts.unknown, async () => json(200, { unknown: await accounts.unknownSubjects() })),
    route(accountContracts.setSubject, async ({ params, body, grant }) => {
      const outcome = await accounts.setSubject(params.accountId, body.subject, grant)
      if (outcome === 'taken') return failure(409, 'accounts.subjectTaken')
      return outcome === 'set' ? { status: 204 } : notFound()
    }),
    route(accountContracts.signOutOf, async ({ params, grant }) =>
      (await accounts.signOutEverywhere(params.accountId, grant)) ? { status: 204 } : notFound(),
    ),
    route(accountContracts.setPassword, ({ request, body }) =>
      unlessBusy(async () => {
        if (await accounts.setByLink(body.token, body.password)) return { status: 204 }
        const taken = await tokenGuesses.wrong(callers.networkOf(request))
        return taken.ok ? failure(401, 'accounts.linkUsed') : tooMany(taken.retryAfterMs)
      }),
    ),
    route(accountContracts.changePassword, ({ request, body, grant }) =>
      unlessBusy(async () => {
        const accountId = accountIdOf(grant.linkId)
        if (accountId === null) return notFound()
        const network = callers.networkOf(request)
        const change = { old: body.old, fresh: body.new, session: grant.sessionHash, network }
        const changed = await accounts.change(accountId, change)
        if (typeof changed === 'object') return tooMany(changed.retryAfterMs)
        return changed ? { status: 204 } : failure(403, 'accounts.wrongPassword')
      }),
    ),
    route(accountContracts.signOut, async ({ grant }) => {
      const accountId = accountIdOf(grant.linkId)
      if (accountId === null) return notFound()
      await accounts.signOutElsewhere(accountId, sessionOf(grant))
      return { status: 204 }
    }),
  ]
}

const sessionOf = ({ sessionHash }: Grant): string | null => sessionHash

const describeLink = (link: { readonly token: string; readonly until: number }, base: string) => ({
  url: `${base}/password#${link.token}`,
  until: link.until,
})

/** Who comes while too many passwords are looked at is told when to come again. */
export async function unlessBusy<Answer>(work: () => Promise<Reply<Answer>>): Promise<Reply<Answer>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof PasswordsBusy) return failure(503, 'server.busy', { retryAfterMs: 5_000 })
    throw error
  }
}
