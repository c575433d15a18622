import type { RosterAct } from '../../shared/domain/imports/roster-import.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { Turns } from '../check-in/turns.ts'
import { createBreath } from '../kernel/breath.ts'
import { longBodyHash } from '../meetings/command-hash.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore } from '../store/event-store.ts'
import { faultPoint } from '../store/fault-points.ts'
import type { PeopleStore, PersonRecord } from '../store/people-store.ts'
import type { RetentionStore } from '../store/retention-store.ts'
import type { RosterContent, RosterDraft, RosterStore } from '../store/roster-store.ts'
import { personRecord } from './person-record.ts'
import { type RosterDiff, rosterDiff, stillNeeded } from './roster-diff.ts'
import { mergeRoster, mostPeople } from './roster-merge.ts'

interface Deps {
  readonly events: EventStore
  readonly people: Pick<PeopleStore, 'list'>
  readonly roster: RosterStore
  readonly retention: RetentionStore
  /** Shared with the erasing: the two never meet. */
  readonly turns: Turns
  /** No other node has this store open: whose turn it is knows that nobody else is in the midst of a change. */
  readonly isOnlyWriter: boolean
  readonly now: () => Instant
  readonly newId: () => string
}

export type RosterOutcome =
  | { readonly ok: true; readonly seq: number; readonly diff: RosterDiff }
  | { readonly ok: false; readonly rejection: Rejection; readonly needed?: readonly string[] }

/** Another node that has written a change down tells the log of it well before. */
const givenUpAfterMs = 10 * 60_000

type Wanted = RosterContent & { readonly diff: RosterDiff }
type Refused = Extract<RosterOutcome, { readonly ok: false }>

/**
 * Changes of a roster, which lies beside the log that decides who belongs to it. In three steps, each a commit of its own:
 * the whole change is written down as a draft; the log takes `attendance.rosterChanged`, decided on the newest state, so
 * that a check-in at the same moment comes before it or after it; the roster becomes what the draft says. A crash before
 * the second step leaves a draft that the log does not know: it is dropped, nothing has changed. A crash after it leaves
 * one that the log knows: it is carried out. Either is done at the next start, and before the next change.
 */
export function createRosterChanges({
  events,
  people: listed,
  roster,
  retention,
  turns,
  isOnlyWriter,
  now,
  newId,
}: Deps) {
  const settle = async (drafts: readonly RosterDraft[]): Promise<void> => {
    for (const draft of drafts) {
      if ((await events.findCommands(draft.meetingId, [draft.commandId])).has(draft.commandId))
        await roster.settleDraft(draft)
      else if (isOnlyWriter || now() - draft.madeAt > givenUpAfterMs) await roster.dropDraft(draft)
    }
  }

  const change = (
    host: MeetingHost,
    { actor, linkId }: Sender,
    plan: (known: readonly PersonRecord[]) => Promise<Wanted | Refused>,
  ) =>
    turns(host.meetingId, async (): Promise<RosterOutcome> => {
      if (host.logId !== host.meetingId) return refuse('roster.rehearsal')
      const { meetingId } = host
      const breathe = createBreath()
      const erased = (await retention.of(meetingId))?.erased ?? null
      if (erased === 'people') return refuse('roster.erased')
      await settle(await roster.drafts(meetingId))
      await host.catchUp()
      const planned = await plan(await listed.list(meetingId))
      if ('rejection' in planned) return planned
      const { people, gone, diff } = planned
      if (people.length === 0 && gone.length === 0 && isEmpty(diff)) return { ok: true, seq: host.seq, diff }
      const needed = await stillNeeded(host.state.attendance, diff.removed, breathe)
      if (needed.length > 0) return { ...refuse('attendance.stillListed', { personId: needed[0] ?? '' }), needed }
      const draft = { meetingId, commandId: newId(), madeAt: now() }
      if (erased !== null && people.some(({ person }) => person.phone !== null)) await retention.reopen(meetingId)
      await roster.putDraft(draft, { people, gone })
      faultPoint('roster-drafted')
      const command = { type: 'attendance.changeRoster', data: diff } as const
      const hash = await longBodyHash({ actor, linkId, command }, breathe)
      const answer = await host.execute({ commandId: draft.commandId, actor, linkId, command, hash })
      if (!answer.ok) {
        // When the store has failed, what became of the command is found out before the next change.
        if (!answer.rejection.code.startsWith('storage.')) await roster.dropDraft(draft)
        const { personId } = answer.rejection.params
        return typeof personId === 'string' ? { ...answer, needed: [personId] } : answer
      }
      faultPoint('roster-logged')
      await roster.settleDraft(draft)
      return { ok: true, seq: answer.seq, diff }
    })

  return {
    /** The list becomes the roster as a whole; a phone of which it does not speak stays. */
    replace: (host: MeetingHost, sender: Sender, list: MeetingFile['people']): Promise<RosterOutcome> =>
      change(host, sender, async (known) => {
        const breathe = createBreath()
        const before = new Map<string, PersonRecord>()
        for (const person of known) {
          before.set(person.personId, person)
          await breathe()
        }
        const listed = new Set<string>()
        const people: { person: PersonRecord; place: number }[] = []
        for (const [place, person] of list.entries()) {
          const record = personRecord(host.meetingId, person, before.get(person.id)?.phone ?? null)
          if (!isSameRecord(record, known[place])) people.push({ person: record, place })
          listed.add(person.id)
          await breathe()
        }
        const gone = known.map(({ personId }) => personId).filter((id) => !listed.has(id))
        await breathe()
        return { people, gone, diff: await rosterDiff(host.state.attendance, list, breathe) }
      }),

    /** One more; nothing happens when the id is known already. */
    add: (host: MeetingHost, sender: Sender, person: MeetingFile['people'][number]): Promise<RosterOutcome> =>
      change(host, sender, async (known) => {
        if (known.some(({ personId }) => personId === person.id))
          return { people: [], gone: [], diff: { added: [], removed: [], moved: [] } }
        const { id, venueId, attends } = person
        const diff = { added: [{ id, venueId, attends }], removed: [], moved: [] }
        return { people: [{ person: personRecord(host.meetingId, person), place: known.length }], gone: [], diff }
      }),

    /** Some more, and some otherwise, as one change; who is not named stays. Refusals: `import.stale`, `import.tooMany`. */
    merge: (host: MeetingHost, sender: Sender, acts: readonly RosterAct[]): Promise<RosterOutcome> =>
      change(host, sender, async (known) => {
        const { meetingId } = host
        const merged = await mergeRoster(known, host.state.attendance, acts, { meetingId, breathe: createBreath() })
        if ('stale' in merged) return refuse('import.stale')
        const added = acts.filter(({ do: what }) => what === 'add').length
        return known.length + added > mostPeople ? refuse('import.tooMany', { max: mostPeople }) : merged
      }),

    /** Resolves when no change of that roster is under way: in its midst it is neither the old nor the new one. */
    settled: (meetingId: string): Promise<void> => turns(meetingId, async () => undefined),

    /** What a crash has left is carried out or dropped: at start, before anybody is let in, and now and then. */
    async mend(): Promise<void> {
      const meetingIds = new Set((await roster.drafts()).map(({ meetingId }) => meetingId))
      for (const meetingId of meetingIds) await turns(meetingId, async () => settle(await roster.drafts(meetingId)))
    },
  }
}

export type RosterChanges = ReturnType<typeof createRosterChanges>

const isEmpty = ({ added, removed, moved }: RosterDiff): boolean => added.length + removed.length + moved.length === 0

/** The same person in the same words: it need not be written again. */
const isSameRecord = (one: PersonRecord, other: PersonRecord | undefined): boolean =>
  other !== undefined && (Object.keys(one) as (keyof PersonRecord)[]).every((key) => one[key] === other[key])
