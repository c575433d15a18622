import { defaultRetentionDays } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { addMs, type Instant, instant, laterOf } from '../../shared/kernel/time.ts'
import { forOwner } from '../access/own-actor.ts'
import { sessionLifeMs } from '../access/session-life.ts'
import type { Backups } from '../backups/backups.ts'
import type { Turns } from '../check-in/turns.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHosts } from '../meetings/meeting-hosts.ts'
import type { Erasure } from '../store/erase-people.ts'
import type { EventStore } from '../store/event-store.ts'
import { dueAfterEnd, dueUnlessAdjourned } from '../store/phones-due.ts'
import type { NamesPlan, RetentionRecord, RetentionStore } from '../store/retention-store.ts'
import type { RosterChanges } from './roster-changes.ts'

interface Deps {
  readonly events: EventStore
  readonly store: RetentionStore
  readonly hosts: MeetingHosts
  readonly backups: Backups
  readonly rosterChanges: RosterChanges
  /** Shared with the changes of rosters: the two never meet. */
  readonly turns: Turns
  readonly now: () => Instant
  /** Notes in the journal that the time of a meeting's data has come. Resolves before any of it goes. */
  readonly noteDue: (meetingId: string, what: Erasure) => Promise<void>
  /** Whoever was let in as somebody who is gone is let out; see `LiveGrants`. */
  readonly recheckGrants: () => Promise<void>
  readonly onError: (error: unknown, context?: Readonly<Record<string, unknown>>) => void
}

/** What pages are told of how long phones stay. */
export interface RetentionView {
  readonly days: number
  readonly dueAt: Instant
  /** null: names stay until somebody erases them. */
  readonly names: NamesPlan | null
  readonly erased: Erasure | null
}

/** In one sweep; the others in the next. */
const meetingsAtOnce = 50
/** Nothing else has that name: ids have no blanks. */
const sweepTurn = 'the sweep'

/**
 * Erases phones and names when their time has come, sessions that are over (ACC-4), and people when somebody says so. In three steps, each marked in the store: the
 * rows; the pages of the file and the backups; the word in the log, which is not said before. What a crash has left undone is done by the next sweep.
 */
export function createRetention(deps: Deps) {
  const { events, store, hosts, backups, rosterChanges, turns, now, onError } = deps
  const clean = async (records: readonly RetentionRecord[]): Promise<void> => {
    const open = records.flatMap(({ meetingId, erased, cleaned }) =>
      erased === null || erased === cleaned ? [] : [{ meetingId, what: erased }],
    )
    if (open.length === 0) return
    await store.scrub()
    await backups.eraseFrom(open)
    for (const { meetingId, what } of open) await store.mark(meetingId, 'cleaned', what)
  }

  /** A rehearsal has a log of its own: the meeting's is told once it is the one in use again. */
  const record = async ({ meetingId, erased, recorded }: RetentionRecord, sender: Sender): Promise<void> => {
    if (erased === null || erased === recorded) return
    const host = await hosts.get(meetingId)
    if (host === null || host.logId !== meetingId) return
    const command = { type: 'attendance.erase', data: { what: erased } } as const
    const answer = await host.act(sender, command)
    if (answer.ok) await store.mark(meetingId, 'recorded', erased)
  }

  /** The time was set when the meeting was made: it may have begun later, and not be over. */
  const eraseIfDue = ({ meetingId, days, dueAt, names, erased }: RetentionRecord) =>
    turns(meetingId, async () => {
      const host = await hosts.get(meetingId)
      // What is erased does not come back: not on a state that an answered command, or another node, is ahead of.
      await host?.catchUp()
      const meeting = host === null || host.logId !== meetingId ? null : host.state.meeting
      const { adjournedAt, startedAt, startsAt } = meeting ?? { adjournedAt: null, startedAt: null, startsAt: null }
      const dueBy = (kept: number, planned: Instant): Instant => {
        if (adjournedAt !== null) return dueAfterEnd(adjournedAt, kept)
        if (startedAt !== null) return dueUnlessAdjourned([startedAt], kept)
        // A meeting that was put off keeps its people until it is held.
        return startsAt === null ? planned : laterOf(planned, dueUnlessAdjourned([startsAt], kept))
      }
      const phonesDueAt = dueBy(days, dueAt)
      const namesDueAt = names === null ? null : dueBy(names.days, names.dueAt)
      await store.setDue(meetingId, phonesDueAt, namesDueAt)
      if (namesDueAt !== null && namesDueAt <= now()) await eraseNoted(meetingId, 'people')
      else if (erased === null && phonesDueAt <= now()) await eraseNoted(meetingId, 'phones')
    })

  /** As when somebody says so: noted first, and felt at once. @source EVD-2 @source ACC-3 */
  const eraseNoted = async (meetingId: string, what: Erasure): Promise<void> => {
    await deps.noteDue(meetingId, what)
    await store.erase(meetingId, what)
    await deps.recheckGrants()
  }

  const sweep = (mayGoOn = () => true) =>
    turns(sweepTurn, async (): Promise<void> => {
      await rosterChanges.mend()
      await store.removeSessions(addMs(now(), -sessionLifeMs))
      for (const due of await store.due(now(), meetingsAtOnce)) {
        if (!mayGoOn()) return
        await eraseIfDue(due)
      }
      if (!mayGoOn()) return
      const unfinished = await store.unfinished()
      await clean(unfinished)
      for (const one of unfinished) await record(one, forOwner)
    })

  /** Meetings of before there was a plan get one. */
  const planAll = async (): Promise<void> => {
    for (const meetingId of await store.unplanned()) {
      const [first] = await events.read(meetingId, 0, 1)
      const startsAt = (first?.data as { readonly startsAt?: number } | undefined)?.startsAt ?? 0
      const dueAt = dueUnlessAdjourned([instant(startsAt), now()], defaultRetentionDays)
      await store.plan(meetingId, defaultRetentionDays, dueAt)
    }
  }

  hosts.onAdjourned((meetingId, at) => {
    const note = async () => {
      const known = await store.of(meetingId)
      if (known === null) return
      const namesDueAt = known.names === null ? null : dueAfterEnd(at, known.names.days)
      await store.setDue(meetingId, dueAfterEnd(at, known.days), namesDueAt)
    }
    note().catch((error) => onError(error, { meetingId }))
  })

  return {
    /** Erases what is due, and finishes what was begun. */
    sweep,

    /** Before anybody is let in. */
    async begin(): Promise<void> {
      await rosterChanges.mend()
      await planAll()
      await store.reviseDue()
    },

    /** null when there is no such meeting. */
    async of(meetingId: string): Promise<RetentionView | null> {
      const known = await store.of(meetingId)
      if (known === null) return null
      const { days, dueAt, names, erased } = known
      return { days, dueAt, names, erased }
    },

    /** At once. Resolves when it is gone from rows, files and backups. @throws when something is left; the sweep goes on with it. */
    erase: (meetingId: string, sender: Sender, what: Erasure): Promise<void> =>
      turns(sweepTurn, async () => {
        await turns(meetingId, () => store.erase(meetingId, what))
        const erased = await store.of(meetingId)
        if (erased === null) return
        await clean([erased])
        await record(erased, sender)
      }),

    /** Resolves when a sweep that is under way is through. */
    async close(): Promise<void> {
      await turns(sweepTurn, async () => undefined)
    },
  }
}

export type Retention = ReturnType<typeof createRetention>
