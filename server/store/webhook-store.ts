import { type Instant, instant } from '../../shared/kernel/time.ts'
import type { Database, Tables } from './tables.ts'

/** An address elsewhere that is told of what happens in a meeting. */
export interface WebhookRecord {
  readonly webhookId: string
  readonly meetingId: string
  readonly url: string
  /** Types of events, as `agenda.itemStarted`, `agenda.*` or `*`. */
  readonly types: readonly string[]
  /** By which what is sent is signed; never told again. */
  readonly secret: string
  readonly createdAt: Instant
  /** Of the log that `toldUpTo` counts in. */
  readonly epoch: string
  /** Everything up to there has been delivered, or was not asked for. */
  readonly toldUpTo: number
  /** In a row; 0 once something went well. */
  readonly failures: number
  readonly failingSince: Instant | null
  /** Not tried again before; null: at once. */
  readonly nextAt: Instant | null
  readonly triedAt: Instant | null
  /** Why the last try failed: a status of HTTP, or a word; null after a good one. */
  readonly fault: string | null
  /** Given up; null while it is tried. */
  readonly deadAt: Instant | null
}

/** How far a target is, or what became of it. */
export type WebhookProgress = Pick<
  WebhookRecord,
  'epoch' | 'toldUpTo' | 'failures' | 'failingSince' | 'nextAt' | 'triedAt' | 'fault' | 'deadAt'
>

/** Each call is one transaction, resolved after commit. */
export interface WebhookStore {
  add(webhook: WebhookRecord): Promise<void>
  ofMeeting(meetingId: string): Promise<readonly WebhookRecord[]>
  /** Those that are still tried, of every meeting. */
  living(): Promise<readonly WebhookRecord[]>
  byId(webhookId: string): Promise<WebhookRecord | null>
  /** @returns false when there was none. */
  remove(meetingId: string, webhookId: string): Promise<boolean>
  /** One node at a time delivers. @returns the newest of the record; null while another node has it, or when it is gone. */
  claim(webhookId: string, node: string, at: Instant, until: Instant): Promise<WebhookRecord | null>
  note(webhookId: string, progress: WebhookProgress): Promise<void>
  release(webhookId: string, node: string): Promise<void>
}

export function createSqlWebhookStore(db: Database): WebhookStore {
  const rows = () => db.selectFrom('webhooks').selectAll()
  const byId = async (webhookId: string) => {
    const row = await rows().where('webhook_id', '=', webhookId).executeTakeFirst()
    return row === undefined ? null : webhookOf(row)
  }
  return {
    async add(webhook) {
      const { webhookId, meetingId, url, types, secret, createdAt } = webhook
      await db
        .insertInto('webhooks')
        .values({
          webhook_id: webhookId,
          meeting_id: meetingId,
          url,
          types: JSON.stringify(types),
          secret,
          created_at: createdAt,
          ...progressRow(webhook),
          claimed_by: null,
          claimed_until: null,
        })
        .execute()
    },
    async ofMeeting(meetingId) {
      return (await rows().where('meeting_id', '=', meetingId).orderBy('created_at').execute()).map(webhookOf)
    },
    async living() {
      return (await rows().where('dead_at', 'is', null).execute()).map(webhookOf)
    },
    byId,
    async remove(meetingId, webhookId) {
      const removed = await db
        .deleteFrom('webhooks')
        .where('meeting_id', '=', meetingId)
        .where('webhook_id', '=', webhookId)
        .executeTakeFirst()
      return removed.numDeletedRows > 0n
    },
    async claim(webhookId, node, at, until) {
      const claimed = await db
        .updateTable('webhooks')
        .set({ claimed_by: node, claimed_until: until })
        .where('webhook_id', '=', webhookId)
        .where('dead_at', 'is', null)
        .where((row) =>
          row.or([row('claimed_by', 'is', null), row('claimed_by', '=', node), row('claimed_until', '<', at)]),
        )
        .executeTakeFirst()
      return claimed.numUpdatedRows > 0n ? byId(webhookId) : null
    },
    async note(webhookId, progress) {
      await db.updateTable('webhooks').set(progressRow(progress)).where('webhook_id', '=', webhookId).execute()
    },
    async release(webhookId, node) {
      await db
        .updateTable('webhooks')
        .set({ claimed_by: null, claimed_until: null })
        .where('webhook_id', '=', webhookId)
        .where('claimed_by', '=', node)
        .execute()
    },
  }
}

const progressRow = (progress: WebhookProgress) => ({
  epoch: progress.epoch,
  told_up_to: progress.toldUpTo,
  failures: progress.failures,
  failing_since: progress.failingSince,
  next_at: progress.nextAt,
  tried_at: progress.triedAt,
  fault: progress.fault,
  dead_at: progress.deadAt,
})

const webhookOf = (row: Tables['webhooks']): WebhookRecord => ({
  webhookId: row.webhook_id,
  meetingId: row.meeting_id,
  url: row.url,
  types: JSON.parse(row.types),
  secret: row.secret,
  createdAt: instant(row.created_at),
  epoch: row.epoch,
  toldUpTo: row.told_up_to,
  failures: row.failures,
  failingSince: orNull(row.failing_since),
  nextAt: orNull(row.next_at),
  triedAt: orNull(row.tried_at),
  fault: row.fault,
  deadAt: orNull(row.dead_at),
})

const orNull = (ms: number | null): Instant | null => (ms === null ? null : instant(ms))
