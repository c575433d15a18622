import { staffAudience } from '../../shared/access/audience.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { addMs, between, type Instant } from '../../shared/kernel/time.ts'
import { isRehearsalLog } from '../kernel/log-names.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { BinStore } from '../store/bin-store.ts'
import type { EventStore } from '../store/event-store.ts'
import type { WebhookProgress, WebhookRecord, WebhookStore } from '../store/webhook-store.ts'
import { postWebhook } from './webhook-post.ts'
import type { Network } from './webhook-target.ts'

/** Events of one post. */
const mostAtOnce = 100
/** One node has a target for so long, and says so anew while it posts, ms. @source NOD-1 */
const claimMs = 3_000
const renewedEveryMs = 1_000
/** How long a target is waited for after its first failure, doubled with each, ms. */
const firstWaitMs = 1_000
const longestWaitMs = 5 * 60_000
/** A target that has failed for so long is given up, ms. */
const givenUpAfterMs = 24 * 60 * 60_000
/** Whatever waits is looked for so often, ms. */
const lookEveryMs = 1_000

interface Deps {
  readonly webhooks: WebhookStore
  readonly events: Pick<EventStore, 'onAppended' | 'head'>
  readonly hosts: Pick<MeetingHosts, 'get'>
  readonly bin: Pick<BinStore, 'has'>
  readonly networks: readonly Network[]
  readonly node: string
  readonly now: () => Instant
  readonly onError: (error: unknown) => void
}

/** Tells other programs what happens, in the order of the log, until each has said that it has it. @source CON-5 */
export function createWebhookDeliveries({ webhooks, events, hosts, bin, networks, node, now, onError }: Deps) {
  /** Targets that are being told, or wait for their next try. */
  const underWay = new Map<string, Promise<void>>()
  /** Those of which something may be new. */
  const wanted = new Set<string>()
  let isClosed = false
  const closing = new AbortController()

  const isTold = ({ types }: WebhookRecord, { type }: MeetingEvent) =>
    types.some((wish) => wish === '*' || wish === type || (wish.endsWith('.*') && type.startsWith(wish.slice(0, -1))))

  const claim = (webhookId: string) => webhooks.claim(webhookId, node, now(), addMs(now(), claimMs))

  /** Posts the next batch. @returns how far the target is then; null when there is nothing more. */
  const tellNext = async (webhook: WebhookRecord, host: MeetingHost): Promise<WebhookProgress | null> => {
    // Another log stands behind the meeting: after a restore nobody is told again what it was told.
    const toldUpTo = webhook.epoch === host.epoch ? webhook.toldUpTo : host.seq
    const ok = { failures: 0, failingSince: null, nextAt: null, fault: null, deadAt: null, epoch: host.epoch }
    if (toldUpTo >= host.seq) return webhook.epoch === host.epoch ? null : { ...webhook, ...ok, toldUpTo }
    const stretch = await host.stretchAfter(toldUpTo, staffAudience)
    const wishes = stretch.events.filter((event) => isTold(webhook, event))
    const batch = wishes.slice(0, mostAtOnce)
    const last = batch.at(-1)
    const upTo = wishes.length > batch.length && last !== undefined ? last.seq : stretch.upTo
    if (last === undefined) return { ...webhook, ...ok, toldUpTo: upTo }
    const { meetingId, epoch } = host
    const { url, secret, webhookId } = webhook
    const renewing = setInterval(() => void claim(webhookId).catch(onError), renewedEveryMs)
    const fault = await postWebhook(
      {
        url,
        secret,
        deliveryId: `${webhookId}-${epoch}-${upTo}`,
        body: JSON.stringify({ meetingId, epoch, after: toldUpTo, upTo, events: batch }),
        at: now(),
      },
      networks,
      closing.signal,
    ).finally(() => clearInterval(renewing))
    const triedAt = now()
    if (fault === null) return { ...ok, toldUpTo: upTo, triedAt }
    const failures = webhook.failures + 1
    const failingSince = webhook.failingSince ?? triedAt
    const isOver = fault === '410' || between(failingSince, triedAt) > givenUpAfterMs
    const waitMs = Math.min(firstWaitMs * 2 ** (failures - 1), longestWaitMs) * (0.75 + Math.random() / 2)
    return {
      epoch,
      toldUpTo,
      failures,
      failingSince,
      triedAt,
      fault,
      nextAt: addMs(triedAt, waitMs),
      deadAt: isOver ? triedAt : null,
    }
  }

  const deliver = async (webhookId: string): Promise<void> => {
    while (!isClosed) {
      const webhook = await claim(webhookId)
      if (webhook === null) return
      if (webhook.nextAt !== null && webhook.nextAt > now()) return
      const host = (await bin.has(webhook.meetingId)) ? null : await hosts.get(webhook.meetingId)
      // What is practised is told to nobody.
      if (host === null || isRehearsalLog(host.logId)) return
      const progress = await tellNext(webhook, host)
      // What was broken off because the server stops is no failure of the target.
      if (progress === null || (isClosed && progress.failures > 0)) return
      await webhooks.note(webhookId, progress)
      if (progress.failures > 0) return
    }
  }

  const start = (webhookId: string) => {
    if (underWay.has(webhookId)) return void wanted.add(webhookId)
    const work = deliver(webhookId)
      .then(() => webhooks.release(webhookId, node))
      .catch(onError)
      .finally(() => {
        underWay.delete(webhookId)
        if (wanted.delete(webhookId) && !isClosed) start(webhookId)
      })
    underWay.set(webhookId, work)
  }

  const news = new Set<string>()
  /** Meetings with targets that wait for nothing, and how far the one furthest behind was told at the last look. */
  let told: ReadonlyMap<string, number> = new Map()
  const stopListening = events.onAppended(
    (logId) => void news.add(logId),
    () => told,
  )
  let isLooking = false
  /** Nobody waits for it: what happened is told within a second, what failed when its time has come. */
  const look = async (isFirst: boolean) => {
    if (isLooking || isClosed) return
    isLooking = true
    try {
      const changed = new Set(news)
      news.clear()
      const living = await webhooks.living()
      told = furthestBehind(living)
      for (const { webhookId, meetingId, epoch, toldUpTo, nextAt } of living) {
        const isDue = nextAt !== null && nextAt <= now()
        const head = isFirst ? await events.head(meetingId) : null
        const isBehind = head !== null && (head.seq > toldUpTo || head.epoch !== epoch)
        if (isDue || isBehind || changed.has(meetingId)) start(webhookId)
      }
    } finally {
      isLooking = false
    }
  }
  const timer = setInterval(() => void look(false).catch(onError), lookEveryMs).unref()

  return {
    /** Looks for what was left when the server stopped. */
    begin: (): void => void look(true).catch(onError),
    /** Something may be new for that one. */
    wake: start,
    /** Breaks off what is under way; the next start posts it again. */
    async close(): Promise<void> {
      isClosed = true
      closing.abort()
      clearInterval(timer)
      stopListening()
      await Promise.allSettled(underWay.values())
    },
  }
}

function furthestBehind(living: readonly WebhookRecord[]): ReadonlyMap<string, number> {
  const least = new Map<string, number>()
  for (const { meetingId, toldUpTo, nextAt } of living)
    if (nextAt === null) least.set(meetingId, Math.min(toldUpTo, least.get(meetingId) ?? toldUpTo))
  return least
}

export type WebhookDeliveries = ReturnType<typeof createWebhookDeliveries>
