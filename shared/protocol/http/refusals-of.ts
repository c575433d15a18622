import { z } from 'zod'
import { notReadyReasons } from '../not-ready-reasons.ts'
import type { RouteContract } from './route-contract.ts'

type Codes = Readonly<Record<number, readonly string[]>>

/** What the code of a refusal comes with; nothing where it is not named. Every refusal may come from another route, too. */
export const refusalFields: Readonly<Record<string, z.ZodRawShape>> = {
  'command.malformed': { where: z.string().describe('The member that is wrong; `body` for the whole.') },
  'command.tooMany': { retryAfterMs: z.number() },
  'command.failed': { reference: z.string().describe('By which the server’s log names what happened.') },
  'server.busy': { retryAfterMs: z.number() },
  'checkIn.nameRefused': { retryAfterMs: z.number() },
  'checkIn.codeExpired': { ageSeconds: z.int() },
  'checkIn.codeOfOtherHall': { venueId: z.string() },
  'checkIn.tooManyCards': { max: z.int() },
  'meetingFile.invalid': { issues: z.array(z.unknown()), more: z.int().optional() },
  'archive.invalid': { issues: z.array(z.unknown()), more: z.int().optional() },
  'archive.bytesMissing': { params: z.strictObject({ title: z.string().describe('Of the document.') }) },
  'archive.tooLarge': { max: z.int() },
  'roster.invalid': { issues: z.array(z.unknown()), more: z.int().optional() },
  'roster.rehearsal': { params: z.unknown().optional() },
  'roster.erased': { params: z.unknown() },
  'roster.stale': { params: z.unknown() },
  'attendance.stillListed': { params: z.unknown(), people: z.array(z.unknown()) },
  'attendance.unknownVenue': { venueId: z.string() },
  'attendance.ofOtherHall': { venueId: z.string(), at: z.int().nullable() },
  'documents.wrongType': { allowed: z.array(z.string()).optional() },
  'documents.tooLarge': { max: z.int().optional() },
  'documents.tooLargeToMark': { maxBytes: z.int() },
  'documents.wrongOffset': { offset: z.int() },
  'documents.uploadBusy': { retryAfterMs: z.number() },
  'documents.busy': { retryAfterMs: z.number() },
  'seal.timestampTooLarge': { max: z.int() },
  'ledger.busy': { retryAfterMs: z.number() },
  'import.password': { message: z.string() },
  'import.oldExcel': { message: z.string() },
  'import.notATable': { message: z.string() },
  'import.damaged': { message: z.string() },
  'import.tooLarge': { message: z.string() },
  'import.encoding': { message: z.string() },
  'import.twoColumns': { message: z.string(), field: z.string() },
  'import.hasFaults': { count: z.int() },
  'import.tooMany': { params: z.unknown() },
  'import.tooManyItems': { params: z.unknown() },
  'import.tooManyAwardees': { params: z.unknown() },
  'import.tooManyFollowUps': { params: z.unknown() },
  'import.stale': { params: z.unknown().optional() },
  'import.refused': { rejection: z.unknown() },
  'papers.busy': { retryAfterMs: z.number() },
  'papers.noAddress': {
    params: z.strictObject({ addresses: z.string().describe('Those that may be chosen, with spaces between.') }),
  },
  'papers.missingSign': {
    params: z.strictObject({
      sign: z.string(),
      codePoint: z.string().describe('As `U+2A6A5`.'),
      name: z.string().describe('Of the person or thing in whose data it stands, else the title of the paper.'),
      field: z.string().nullable(),
    }),
  },
  'webhooks.unknownType': { type: z.string() },
  'webhooks.tooMany': { max: z.int() },
  'server.notReady': { reasons: z.array(z.enum(notReadyReasons)) },
  'storage.full': { outcome: z.string().optional(), params: z.unknown().optional() },
  'storage.failed': { outcome: z.string().optional(), params: z.unknown().optional() },
  'storage.damaged': { seq: z.int().optional(), params: z.unknown().optional() },
}

/** `{error: {code, …}}` with one of those codes. */
export const refusalSchema = (codes: readonly string[]): z.ZodType => {
  const [first, ...others] = codes.map((code) =>
    z.strictObject({ error: z.strictObject({ code: z.literal(code), ...refusalFields[code] }) }),
  )
  if (first === undefined) throw new Error('no code')
  return others.length === 0 ? first : z.union([first, ...others])
}

/** Everything that a route may refuse with, by status: its own reasons, and those that every such route has. */
export function refusalsOf(contract: RouteContract): Codes {
  const { access, method, path, body, file, query, refusals = {} } = contract
  const isGuarded = access !== 'public'
  const isWriting = method !== 'get'
  const takesBody = body !== undefined || file !== undefined
  const common: Codes = {
    401: isGuarded ? ['access.unauthorised'] : [],
    403: [...(isWriting ? ['access.origin'] : []), ...(isGuarded ? ['access.forbidden'] : [])],
    404: path.includes(':') ? ['access.notFound'] : [],
    408: takesBody ? ['command.tooSlow'] : [],
    413: takesBody ? ['command.tooLarge'] : [],
    422: takesBody || query !== undefined ? ['command.malformed'] : [],
    429: ['command.tooMany'],
    500: ['command.failed'],
    503: ['storage.full', 'storage.failed', 'storage.damaged'],
  }
  const statuses = [...new Set([...Object.keys(common), ...Object.keys(refusals)].map(Number))]
  return Object.fromEntries(
    statuses.flatMap((status) => {
      const codes = [...new Set([...(common[status] ?? []), ...(refusals[status] ?? [])])]
      return codes.length === 0 ? [] : [[status, codes]]
    }),
  )
}
