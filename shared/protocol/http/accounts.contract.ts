import { z } from 'zod'
import { lineSchema } from '../../kernel/schema.ts'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId } from './wire-values.ts'

/** A password, as it is typed: what it consists of is its holder's affair, that it is long enough is ours. */
export const passwordSchema = z.string().min(8).max(200)

const issued = z
  .strictObject({
    accountId: knownId,
    /** Sets the password, once. */
    url: z.string(),
    until: instantSchema,
  })
  .meta({ id: 'PasswordLink' })

const listed = z
  .strictObject({
    accountId: knownId,
    name: z.string(),
    role: z.literal('organiser'),
    subject: z.string().nullable(),
    hasPassword: z.boolean(),
    createdAt: instantSchema,
    /** Until when its one-use link sets the password; null without one. */
    linkUntil: instantSchema.nullable(),
  })
  .meta({ id: 'Account' })

/** People who prepare meetings under a name of their own. */
export const accountContracts = {
  make: routeContract({
    operationId: 'makeAccount',
    method: 'post',
    path: '/api/accounts',
    price: 5,
    access: 'system',
    roles: ['owner'],
    summary: 'Makes an account; answers with the link that sets its password, once, within 24 hours.',
    notes: '`subject`: who it is at the identity provider, where there is one (`OIDC_ISSUER`).',
    body: z.strictObject({
      name: lineSchema(80),
      role: z.literal('organiser'),
      subject: lineSchema(255).optional(),
    }),
    answers: { 201: issued },
    refusals: { 409: ['accounts.nameTaken', 'accounts.subjectTaken'] },
    examples: { body: { name: '会务一', role: 'organiser' } },
  }),
  list: routeContract({
    operationId: 'listAccounts',
    method: 'get',
    path: '/api/accounts',
    access: 'system',
    roles: ['owner'],
    summary: 'The accounts, without their passwords.',
    answers: { 200: z.strictObject({ accounts: z.array(listed) }) },
  }),
  remove: routeContract({
    operationId: 'deleteAccount',
    method: 'delete',
    path: '/api/accounts/:accountId',
    access: 'system',
    roles: ['owner'],
    summary: 'Deletes an account: its sessions end at once. What was done under its name stays so.',
    answers: { 204: null },
    refusals: { 404: ['access.notFound'] },
  }),
  renewLink: routeContract({
    operationId: 'renewPasswordLink',
    method: 'post',
    path: '/api/accounts/:accountId/password-link',
    price: 5,
    access: 'system',
    roles: ['owner'],
    summary: 'Another one-use link for a password that was forgotten; the link before it is worth nothing any more.',
    answers: { 201: issued },
    refusals: { 404: ['access.notFound'] },
  }),
  unknown: routeContract({
    operationId: 'listUnknownSubjects',
    method: 'get',
    path: '/api/accounts/unknown',
    access: 'system',
    roles: ['owner'],
    summary:
      'Who came from the identity provider and has no account: the last twenty of thirty days, the newest first.',
    answers: {
      200: z.strictObject({
        unknown: z.array(z.strictObject({ subject: z.string(), name: z.string(), at: instantSchema })),
      }),
    },
  }),
  setSubject: routeContract({
    operationId: 'setAccountSubject',
    method: 'put',
    path: '/api/accounts/:accountId/subject',
    access: 'system',
    roles: ['owner'],
    summary: 'Says as whom the identity provider knows an account; null: as nobody.',
    notes: 'Another subject than before ends the sessions of the account.',
    body: z.strictObject({ subject: lineSchema(255).nullable() }),
    answers: { 204: null },
    refusals: { 404: ['access.notFound'], 409: ['accounts.subjectTaken'] },
    examples: { body: { subject: '248289761001' } },
  }),
  signOutOf: routeContract({
    operationId: 'signOutAccount',
    method: 'delete',
    path: '/api/accounts/:accountId/sessions',
    access: 'system',
    roles: ['owner'],
    summary: 'Ends all sessions of an account; it can come in again.',
    answers: { 204: null },
    refusals: { 404: ['access.notFound'] },
  }),
  setPassword: routeContract({
    operationId: 'setPassword',
    method: 'post',
    path: '/api/accounts/password',
    price: 10,
    access: 'public',
    roles: [],
    summary: 'Sets a password by its one-use link; every session of the account ends.',
    body: z.strictObject({ token: z.string().min(1).max(256), password: passwordSchema }),
    answers: { 204: null },
    refusals: { 401: ['accounts.linkUsed'], 503: ['server.busy'] },
  }),
  changePassword: routeContract({
    operationId: 'changePassword',
    method: 'put',
    path: '/api/accounts/me/password',
    price: 10,
    access: 'system',
    roles: ['organiser'],
    summary: 'Changes the password of the account that asks; its other sessions end.',
    body: z.strictObject({ old: z.string().max(200), new: passwordSchema }),
    answers: { 204: null },
    refusals: { 403: ['accounts.wrongPassword'], 404: ['access.notFound'], 503: ['server.busy'] },
  }),
  signOut: routeContract({
    operationId: 'signOutElsewhere',
    method: 'post',
    path: '/api/accounts/me/sign-out',
    access: 'system',
    roles: ['organiser'],
    summary: 'Ends all other sessions of the account that asks.',
    notes: '404 for who has come in otherwise.',
    answers: { 204: null },
    refusals: { 404: ['access.notFound'] },
  }),
}
