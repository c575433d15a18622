import { evidenceContracts } from '../../../shared/protocol/http/evidence.contract.ts'
import { type SealContent, sha256Of, sm3Of } from '../../evidence/meeting-seals.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'evidence' | 'seals'>

/** Entries of one answer. */
const pageSize = 500

/** What can be proved afterwards: who did what, and that nothing was changed since. */
export function evidenceRoutes({ evidence, seals }: Deps): readonly Route[] {
  const page = async (scope: string, { after }: { readonly after: number }) => {
    const entries = await evidence.audit.read(scope, after, pageSize)
    return json(200, { entries, upTo: entries.at(-1)?.seq ?? after, isLast: entries.length < pageSize })
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

const contentOf = (content: string): SealContent => JSON.parse(content) as SealContent
