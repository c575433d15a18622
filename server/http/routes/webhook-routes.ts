import { type WebhookTold, webhookContracts } from '../../../shared/protocol/http/webhooks.contract.ts'
import type { Grant } from '../../access/access.ts'
import type { WebhookRecord } from '../../store/webhook-store.ts'
import { isEventWish } from '../../webhooks/event-wish.ts'
import { whyNotTarget } from '../../webhooks/webhook-target.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound } from '../reply.ts'
import { type Route, route } from '../route.ts'

/** Addresses of one meeting. */
const most = 20

type Deps = Pick<HttpDeps, 'deliveries' | 'journal' | 'newId' | 'now' | 'webhookNetworks' | 'webhooks'>

/** Programs elsewhere that are told what happens. @source CON-5 */
export function webhookRoutes(deps: Deps): readonly Route[] {
  const { deliveries, journal, newId, now, webhookNetworks, webhooks } = deps
  /** @returns false when there was none. */
  const remove = async (meetingId: string, grant: Grant, webhookId: string): Promise<boolean> => {
    if (!(await webhooks.remove(meetingId, webhookId))) return false
    await journal(meetingId, grant, 'webhooks.removed', { webhookId })
    return true
  }
  return [
    route(webhookContracts.list, async ({ host }) =>
      json(200, { webhooks: (await webhooks.ofMeeting(host.meetingId)).map(toldOf) }),
    ),
    route(webhookContracts.add, async ({ body, grant, host }) => {
      const { url, types, secret } = body
      const unknown = types.find((type) => !isEventWish(type))
      if (unknown !== undefined) return failure(422, 'webhooks.unknownType', { type: unknown })
      const why = await whyNotTarget(url, webhookNetworks)
      if (why !== null) return failure(422, why)
      const { meetingId } = host
      if ((await webhooks.ofMeeting(meetingId)).length >= most) return failure(409, 'webhooks.tooMany', { max: most })
      const webhook: WebhookRecord = {
        webhookId: newId(),
        meetingId,
        url,
        types,
        secret,
        createdAt: now(),
        epoch: host.epoch,
        toldUpTo: host.seq,
        failures: 0,
        failingSince: null,
        nextAt: null,
        triedAt: null,
        fault: null,
        deadAt: null,
      }
      await journal(meetingId, grant, 'webhooks.added', {
        webhookId: webhook.webhookId,
        host: new URL(url).host,
        types,
      })
      await webhooks.add(webhook)
      deliveries.wake(webhook.webhookId)
      return json(201, toldOf(webhook))
    }),
    route(webhookContracts.removeAddress, async ({ body, grant, host }) => {
      const known = (await webhooks.ofMeeting(host.meetingId)).filter(({ url }) => url === body.url)
      for (const { webhookId } of known) await remove(host.meetingId, grant, webhookId)
      return known.length === 0 ? notFound() : { status: 204 }
    }),
    route(webhookContracts.remove, async ({ params, grant, host }) =>
      (await remove(host.meetingId, grant, params.webhookId)) ? { status: 204 } : notFound(),
    ),
  ]
}

const toldOf = (webhook: WebhookRecord): WebhookTold => ({
  webhookId: webhook.webhookId,
  url: webhook.url,
  types: [...webhook.types],
  createdAt: webhook.createdAt,
  status: webhook.deadAt !== null ? 'dead' : webhook.failures > 0 ? 'failing' : 'ok',
  toldUpTo: webhook.toldUpTo,
  failures: webhook.failures,
  lastTriedAt: webhook.triedAt,
  lastFault: webhook.fault,
  nextTryAt: webhook.deadAt === null ? webhook.nextAt : null,
})
