import type { Request } from 'express'
import type { z } from 'zod'
import { withoutEmptyMembers } from '../../shared/domain/meeting/empty-members.ts'
import type { RouteContract } from '../../shared/protocol/http/route-contract.ts'
import { failure, type Reply } from './reply.ts'

type Parts =
  | { readonly ok: true; readonly value: { readonly query: unknown; readonly body: unknown } }
  /** The first member that is wrong. */
  | { readonly ok: false; readonly where: string }

/** Query and body as the contract of the route has them. */
export function readParts({ query, body, isForgiving }: RouteContract, request: Request): Parts {
  const asked = read(query, request.query, 'query')
  if (!asked.ok) return asked
  const sent = read(body, isForgiving === true ? withoutEmptyMembers(request.body) : request.body, 'body')
  if (!sent.ok) return sent
  return { ok: true, value: { query: asked.value, body: sent.value } }
}

export const malformed = (where: string): Reply<never> => failure(422, 'command.malformed', { where })

type Read = { readonly ok: true; readonly value: unknown } | Extract<Parts, { readonly ok: false }>

/** @param whole what it is called where no member of it is to blame. */
function read(schema: z.ZodType | undefined, given: unknown, whole: string): Read {
  if (schema === undefined) return { ok: true, value: {} }
  const parsed = schema.safeParse(given)
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, where: blamed(parsed.error, whole) }
}

function blamed({ issues: [issue] }: z.ZodError, whole: string): string {
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
  return path.length === 0 ? whole : path.map(String).join('.').slice(0, 100)
}
