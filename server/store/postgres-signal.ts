import { type AppendedSignal, createLocalSignal } from './appended-signal.ts'
import type { HeldLogs, LogHolder } from './event-store.ts'
import { logRowsOfMany, standingOf } from './log-standing.ts'
import type { PostgresEar } from './postgres-ear.ts'
import type { PostgresHints } from './postgres-hints.ts'
import type { PostgresLooks } from './postgres-looks.ts'
import type { Database } from './tables.ts'

/**
 * Hears of what other nodes append: NOTIFY as a hint, and a look at the logs that are held: who is
 * behind, or holds what the log does not tell, is told again with every look, whatever became of the hint.
 * @source NOD-4, NOD-5, NOD-6
 */
export function createPostgresSignal(
  looks: PostgresLooks,
  ear: Pick<PostgresEar, 'on'>,
  hints: PostgresHints,
): AppendedSignal {
  const local = createLocalSignal()
  const watched: Watched = { followers: new Set(), holders: new Set() }
  const stopLooking = looks.each((db) => look(db, watched))
  ear.on('onehall', (payload) => {
    const [logId, seq] = payload.split(':')
    // A number of 0 is no event: something of the log has changed.
    if (seq === '0') looks.soon()
    else if (logId !== undefined && Number.isInteger(Number(seq))) local.tell(logId, Number(seq))
  })

  return {
    tell(logId, seq) {
      local.tell(logId, seq)
      hints.tell(logId, seq)
    },
    listen(listener, held) {
      const unsubscribe = local.listen(listener)
      if (held === undefined) return unsubscribe
      const follower = { listener, held }
      watched.followers.add(follower)
      return () => {
        watched.followers.delete(follower)
        unsubscribe()
      }
    },
    watch(holder) {
      watched.holders.add(holder)
      return () => watched.holders.delete(holder)
    },
    async close() {
      stopLooking()
      await local.close()
    },
  }
}

interface Follower {
  readonly listener: (meetingId: string, headSeq: number) => void
  readonly held: HeldLogs
}

interface Watched {
  readonly followers: Set<Follower>
  readonly holders: Set<LogHolder>
}

/** One question for all of them. */
async function look(db: Database, { followers, holders }: Watched): Promise<void> {
  const before = [...holders].map((holder) => ({ holder, held: holder.held() }))
  const followed = [...followers].flatMap(({ held }) => [...held().keys()])
  const rows = await logRowsOfMany(db, [...followed, ...before.flatMap(({ held }) => [...held.keys()])])
  for (const { listener, held } of followers)
    for (const [logId, seq] of held()) {
      const headSeq = rows.get(logId)?.seq ?? seq
      if (headSeq > seq) listener(logId, headSeq)
    }
  for (const { holder, held } of before) {
    const now = holder.held()
    for (const [logId, head] of held) {
      const standing = standingOf(logId, head, rows)
      const isHeld = now.get(logId)?.epoch === head.epoch
      if (isHeld && (standing === 'other' || standing === 'resting')) holder.onStrayed(logId, head.epoch, standing)
    }
  }
}
