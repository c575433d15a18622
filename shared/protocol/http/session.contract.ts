import { z } from 'zod'
import { roles } from '../../access/roles.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

const sessionShape = {
  /** null for the owner, who is of every meeting. */
  meetingId: knownId.nullable(),
  role: z.enum(roles),
  venueId: knownId.optional(),
  /** Who the session has proved to be. */
  personId: knownId.optional(),
  isRemote: z.literal(true).optional(),
  /** Until when the phone counts as standing in its hall. */
  onSiteUntil: instantSchema.optional(),
  /** Set for somebody who has come in by name and password, or by the identity provider. */
  accountId: knownId.optional(),
  /** What that account is called. */
  name: z.string().optional(),
  /** As which the browser keeps it: `account` for those, `owner` for the owner. */
  linkId: knownId,
}

/** Who the caller is. */
export const sessionSchema = z.strictObject(sessionShape).meta({ id: 'Session' })

/** Who the caller is, and where it came in. */
export const venueSessionSchema = z
  .strictObject({
    ...sessionShape,
    title: z.string(),
    timeZone: z.string(),
    venueName: z.string().optional(),
    mode: z.enum(['link', 'operatorOnly', 'confirmed', 'rotating']),
  })
  .meta({ id: 'VenueSession' })

const example = { meetingId: 'k3v9m2qhx7', role: 'moderator', linkId: '8w2n5c0tya' } as const

export const sessionContracts = {
  open: routeContract({
    operationId: 'openSession',
    method: 'post',
    path: '/api/session',
    price: 2,
    access: 'public',
    roles: [],
    summary:
      'Exchanges the token of a link, or a name and a password, for a cookie; a phone that has a session with that link keeps it.',
    notes:
      'The cookie is `onehall_<linkId>`; `meetingId` is null for the owner. A wrong token is 401, whatever is wrong. `{name, password}` opens the session of an account, as the cookie `onehall_account`; which of the two was wrong is not told.',
    body: z.union([
      z.strictObject({ token: z.string().min(1).max(256) }),
      z.strictObject({ name: z.string().min(1).max(80), password: z.string().min(1).max(200) }),
    ]),
    answers: { 200: sessionSchema },
    refusals: { 401: ['access.unauthorised', 'accounts.wrongPassword'], 503: ['server.busy'] },
    examples: { body: { token: 'gq0Jv1n5nLrk6p3T2s8wXy4ZbCdEfGhIjKlMnOpQrSt' }, answer: example },
  }),
  current: routeContract({
    operationId: 'getSession',
    method: 'get',
    path: '/api/session',
    access: 'public',
    roles: [],
    summary: 'Says who the caller is.',
    answers: { 200: sessionSchema },
    refusals: { 401: ['access.unauthorised'] },
    examples: { answer: example },
  }),
  close: routeContract({
    operationId: 'closeSession',
    method: 'delete',
    path: '/api/session',
    access: 'public',
    roles: [],
    summary: 'Ends the session, with all that hangs on it, and forgets its cookie.',
    answers: { 204: null },
  }),
}
