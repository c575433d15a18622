import type { Request } from 'express'
import { sha256Of, sm3Of } from '../../evidence/meeting-seals.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, type Reply } from '../reply.ts'
import type { Route } from '../route.ts'

/** Entries of one answer. */
const pageSize = 500

/** What can be proved afterwards: who did what, and that nothing was changed since. */
export function evidenceRoutes({ evidence, seals }: HttpDeps): readonly Route[] {
  const page = async (scope: string, request: Request): Promise<Reply> => {
    const after = Number(request.query.after ?? 0)
    if (!Number.isInteger(after) || after < 0) return failure(422, 'command.malformed', { where: 'after' })
    const entries = await evidence.audit.read(scope, after, pageSize)
    return json(200, { entries, upTo: entries.at(-1)?.seq ?? after, isLast: entries.length < pageSize })
  }
  return [
    {
      method: 'get',
      path: '/api/meetings/:meetingId/audit',
      access: 'meeting',
      roles: ['organiser'],
      summary:
        'Who did what with links, cards, documents, phones and people, rehearsals included; 500 entries at most.',
      handle: ({ request, host }) => page(host.meetingId, request),
    },
    {
      method: 'get',
      path: '/api/audit',
      access: 'system',
      roles: ['owner'],
      summary: 'Who did what that concerns the installation; 500 entries at most.',
      handle: ({ request }) => page('', request),
    },
    {
      method: 'get',
      path: '/api/meetings/:meetingId/seal',
      access: 'meeting',
      roles: ['organiser', 'moderator'],
      summary: 'The seal of a meeting that has ended: signed hashes of its log and its documents.',
      handle: async ({ host }) => {
        await host.catchUp()
        const answer = await seals.of(host)
        if (!answer.ok) return failure(409, answer.rejection.code)
        const { content, signature, publicKey } = answer.seal
        return json(200, {
          ...JSON.parse(content),
          sha256: sha256Of(content),
          sm3: sm3Of(content),
          signature,
          publicKey,
        })
      },
    },
  ]
}
