import { z } from 'zod'
import { routeContract } from './route-contract.ts'
import { instantSchema, knownId, seqSchema } from './wire-values.ts'

const webhookSchema = z
  .strictObject({
    webhookId: knownId,
    url: z.string(),
    types: z.array(z.string()),
    createdAt: instantSchema,
    status: z.enum(['ok', 'failing', 'dead']).describe('`dead`: given up after a day of failures, or after 410.'),
    toldUpTo: seqSchema.describe('Everything up to that event has been delivered, or was not asked for.'),
    failures: z.int().describe('In a row.'),
    lastTriedAt: instantSchema.nullable(),
    lastFault: z
      .string()
      .nullable()
      .describe('A status of HTTP, `timeout`, `private`, or the code of the network; null after a good one.'),
    nextTryAt: instantSchema.nullable(),
  })
  .meta({ id: 'Webhook' })

export type WebhookTold = z.input<typeof webhookSchema>

/** Programs elsewhere that are told what happens. */
export const webhookContracts = {
  list: routeContract({
    operationId: 'listWebhooks',
    method: 'get',
    path: '/api/meetings/:meetingId/webhooks',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'The addresses that are told of this meeting, and how each stands; without their secrets.',
    answers: { 200: z.strictObject({ webhooks: z.array(webhookSchema) }) },
  }),
  add: routeContract({
    operationId: 'addWebhook',
    method: 'post',
    path: '/api/meetings/:meetingId/webhooks',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Has an address told of what happens from now on.',
    notes:
      'Each post has `{meetingId, epoch, after, upTo, events}` as staff see them, and the headers `webhook-id` (the same for every try), `webhook-timestamp` and `webhook-signature`: `v1,` and the base64 of HMAC-SHA-256 over `id.timestamp.body`. An answer of 2xx within eight seconds is taken for good; redirects are not followed; what fails is tried again for a day.',
    body: z.strictObject({
      url: z.string().min(1).max(2_000),
      types: z.array(z.string().max(64)).min(1).max(50).describe('`agenda.itemStarted`, `agenda.*` or `*`.'),
      secret: z.string().min(16).max(256),
    }),
    answers: { 201: webhookSchema },
    refusals: {
      409: ['webhooks.tooMany'],
      422: ['webhooks.badUrl', 'webhooks.privateTarget', 'webhooks.unknownType'],
    },
    examples: {
      body: { url: 'https://hook.example/onehall', types: ['agenda.*'], secret: 'a secret of your own' },
    },
  }),
  removeAddress: routeContract({
    operationId: 'removeWebhookAddress',
    method: 'delete',
    path: '/api/meetings/:meetingId/webhooks',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Tells that address nothing more, by itself instead of by its id; nothing of its types matters.',
    body: z.strictObject({ url: z.string().min(1).max(2_000) }),
    answers: { 204: null },
    refusals: { 404: ['access.notFound'] },
    examples: { body: { url: 'https://hook.example/onehall' } },
  }),
  remove: routeContract({
    operationId: 'removeWebhook',
    method: 'delete',
    path: '/api/meetings/:meetingId/webhooks/:webhookId',
    access: 'meeting',
    roles: ['organiser'],
    summary: 'Tells that address nothing more.',
    answers: { 204: null },
  }),
}
