import { evidenceContracts } from '../../../shared/protocol/http/evidence.contract.ts'
import { accountIdOf } from '../../access/account-actor.ts'
import { type SealContent, sha256Of, sm3Of } from '../../evidence/meeting-seals.ts'
import type { AuditEntry } from '../../store/audit-store.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'accounts' | 'evidence' | 'seals'>

/** Entries of one answer. */
const pageSize = 500

/** What can be proved afterwards: who did what, and that nothing was changed since. */
export function evidenceRoutes({ accounts, evidence, seals }: Deps): readonly Route[] {
  const page = async (scope: string, { after }: { readonly after: number }) => {
    const entries = await evidence.audit.read(scope, after, pageSize)
    const named = await withNames(accounts, entries)
    return json(200, { entries: named, upTo: entries.at(-1)?.seq ?? after, isLast: entries.length < pageSize })
  }
  return [
    route(evidenceContracts.journal, ({ query, host }) => page(host.meetingId, query)),
    route(evidenceContracts.installation, ({ query }) => page('', query)),
    route(evidenceContracts.seal, async ({ host }) => {
      await host.catchUp()
      const answer = await seals.of(host)
      if (!answer.ok) return failure(409, answer.rejection.code)
      const { content, signature, publicKey } = answer.seal
      return json(200, {
        ...contentOf(content),
        sha256: sha256Of(content),
        sm3: sm3Of(content),
        signature,
        publicKey,
      })
    }),
  ]
}

/** The journal keeps ids; whoever reads it is told what an account is called, deleted ones too. @source EVD-2 */
async function withNames({ byIds }: Deps['accounts'], entries: readonly AuditEntry[]) {
  const doers = entries.map(({ actor }) => linkIdIn(actor))
  const ids = new Set(doers.flatMap((linkId) => accountIdOf(linkId) ?? []))
  const names = new Map((await byIds([...ids])).map(({ accountId, name }) => [accountId, name]))
  return entries.map((entry, index) => {
    const name = names.get(accountIdOf(doers[index] ?? '') ?? '')
    return name === undefined ? entry : { ...entry, actor: { ...(entry.actor as object), name } }
  })
}

const linkIdIn = (actor: unknown): string =>
  typeof actor === 'object' && actor !== null && 'linkId' in actor ? String(actor.linkId) : ''

const contentOf = (content: string): SealContent => JSON.parse(content) as SealContent
