import { nextEdit } from '../../shared/domain/edits/edits.decide.ts'
import { rosterRevision } from '../../shared/domain/edits/edits.model.ts'
import type { PersonPatch, RosterAct } from '../../shared/domain/imports/roster-import.ts'
import type { MeetingFile } from '../../shared/domain/meeting/meeting-file.schema.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { AccountName } from '../access/account-name.ts'
import { createBreath } from '../kernel/breath.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { PeopleStore, PersonRecord, PlacedPerson } from '../store/people-store.ts'
import {
  type ChangeDeps,
  createRosterChange,
  nothingWanted,
  type Refused,
  type RosterOutcome,
  type StepCommand,
  type Wanted,
} from './change-roster.ts'
import { namedRefusal } from './named-refusal.ts'
import { personRecord } from './person-record.ts'
import { emptyDiff, isSamePerson, rosterDiff } from './roster-diff.ts'
import { mergeRoster, mostPeople } from './roster-merge.ts'
import { stepOver } from './roster-step.ts'
import { changedByOthers, lastChangedByOthers, type SeenPeople } from './seen-people.ts'

interface Deps extends ChangeDeps {
  readonly people: PeopleStore
  readonly accountName: AccountName
}

/** A step as a page sends it. */
export type SentStep = Omit<StepCommand, 'over'>

/** So often the sender's newest edit may have become another meanwhile. */
const mostTries = 5

/** What may be done to a roster; see `createRosterChange` for how. */
export function createRosterChanges(deps: Deps) {
  const { people: listed, roster, rosterHistory, turns } = deps
  const { change: changeOnly, settle } = createRosterChange(deps)

  const merged = async (
    host: MeetingHost,
    acts: readonly RosterAct[],
    known: readonly PlacedPerson[],
  ): Promise<Wanted | { readonly stale: string }> => {
    const { meetingId, state } = host
    const nextPlace = await listed.nextPlace(meetingId)
    return mergeRoster(acts, { meetingId, known, nextPlace, attendance: state.attendance, breathe: createBreath() })
  }

  /** Who has changed something meanwhile is told by name, where there is one. */
  const told = async <Answer extends CommandAnswer | RosterOutcome>(host: MeetingHost, answer: Answer) =>
    answer.ok ? answer : { ...answer, rejection: await namedRefusal(deps, host, answer.rejection) }

  const change = async (...wanted: Parameters<typeof changeOnly>): Promise<RosterOutcome> =>
    told(wanted[0], await changeOnly(...wanted))

  const stepBack = async (host: MeetingHost, sender: Sender, over: string): Promise<Wanted | Refused> => {
    const { meetingId, state } = host
    const changes = await rosterHistory.changesOf({ meetingId, revision: over })
    if (changes.length === 0) return refuse('edits.erased')
    const known = await listed.some(
      meetingId,
      changes.map(({ personId }) => personId),
    )
    const wanted = await stepOver(changes, { known, attendance: state.attendance, breathe: createBreath() })
    if (!('overtaken' in wanted)) return wanted
    const { overtaken: personId } = wanted
    const last = await lastChangedByOthers({ rosterHistory, host, sender }, personId)
    return refuse('edits.rosterOvertaken', { personId, ...last })
  }

  return {
    /** The list becomes the roster as a whole; a phone of which it does not speak stays. */
    replace: (host: MeetingHost, sender: Sender, list: MeetingFile['people']): Promise<RosterOutcome> =>
      change(host, sender, {
        plan: async () => {
          const breathe = createBreath()
          const before = new Map<string, PlacedPerson>()
          for (const placed of await listed.listPlaced(host.meetingId)) before.set(placed.person.personId, placed)
          await breathe()
          const wanted = new Set<string>()
          const changed = new Set<string>()
          const people: { person: PersonRecord; place: number }[] = []
          for (const [place, person] of list.entries()) {
            const known = before.get(person.id)
            const record = personRecord(host.meetingId, person, known?.person.phone ?? null)
            const isSame = isSamePerson(record, known?.person)
            if (!isSame) changed.add(person.id)
            if (!isSame || known?.place !== place) people.push({ person: record, place })
            wanted.add(person.id)
            await breathe()
          }
          const gone = [...before.keys()].filter((id) => !wanted.has(id))
          await breathe()
          return { people, gone, diff: await rosterDiff(host.state.attendance, list, changed, breathe) }
        },
      }),

    /** One more; nothing happens when the id is known already. */
    add: (host: MeetingHost, sender: Sender, person: MeetingFile['people'][number]): Promise<RosterOutcome> =>
      change(host, sender, {
        plan: async () => {
          if ((await listed.find(host.meetingId, person.id)) !== null) return nothingWanted
          const { id, venueId, attends } = person
          const placed = { person: personRecord(host.meetingId, person), place: await listed.nextPlace(host.meetingId) }
          return { people: [placed], gone: [], diff: { ...emptyDiff(), added: [{ id, venueId, attends }] } }
        },
      }),

    /** Some people otherwise, as one change. Refusals: `roster.stale`, `attendance.unknownPerson`. */
    edit: (
      host: MeetingHost,
      sender: Sender,
      patches: readonly { readonly id: string; readonly patch: PersonPatch }[],
      from: number | null,
    ): Promise<RosterOutcome> =>
      change(host, sender, {
        plan: async () => {
          const ids = patches.map(({ id }) => id)
          const known = await listed.some(host.meetingId, ids)
          const stale = await changedByOthers({ ...deps, host, sender, known, from }, new Map(patches.map(asEntry)))
          if (stale !== null) return stale
          const acts = patches.map(({ id, patch }) => ({ do: 'edit', id, patch, old: {} }) as const)
          const wanted = await merged(host, acts, known)
          return 'stale' in wanted ? refuse('attendance.unknownPerson', { personId: wanted.stale }) : wanted
        },
      }),

    /** Takes people off, as one change. Refusals: `roster.stale`, `attendance.unknownPerson`, `attendance.stillListed`. */
    remove: (host: MeetingHost, sender: Sender, ids: readonly string[], from: number | null): Promise<RosterOutcome> =>
      change(host, sender, {
        plan: async () => {
          const known = await listed.some(host.meetingId, ids)
          const present = new Set(known.map(({ person }) => person.personId))
          const stranger = ids.find((id) => !present.has(id))
          if (stranger !== undefined) return refuse('attendance.unknownPerson', { personId: stranger })
          const stale = await changedByOthers(
            { ...deps, host, sender, known, from },
            new Map(ids.map((id) => [id, null])),
          )
          return stale ?? { people: [], gone: ids, diff: { ...emptyDiff(), removed: [...ids] } }
        },
      }),

    /** Some more, and some otherwise, as one change; who is not named stays. Refusals: `import.stale`, `import.tooMany`. */
    merge: (host: MeetingHost, sender: Sender, acts: readonly RosterAct[]): Promise<RosterOutcome> =>
      change(host, sender, {
        plan: async () => {
          const known = await listed.listPlaced(host.meetingId)
          const wanted = await merged(host, acts, known)
          if ('stale' in wanted) return refuse('import.stale')
          const added = acts.filter(({ do: what }) => what === 'add').length
          return known.length + added > mostPeople ? refuse('import.tooMany', { max: mostPeople }) : wanted
        },
      }),

    /** The sender's step back or forth, whatever it goes over: what lies in the log alone, or a change of the roster. @source EDT-8 */
    async step(host: MeetingHost, sender: Sender, sent: SentStep): Promise<CommandAnswer> {
      const { commandId, command } = sent
      const { actor, linkId } = sender
      for (let tries = 0; tries < mostTries; tries += 1) {
        const answer = await host.execute({ commandId, actor, linkId, command })
        if (answer.ok || answer.rejection.code !== 'edits.besideTheLog') return told(host, answer)
        const list = command.type === 'edits.undo' ? 'undo' : 'redo'
        const edit = nextEdit({ actor: { ...actor, linkId }, state: host.state }, list, command.data.skip)
        const over = edit === null ? null : rosterRevision(edit.way)
        if (over === null) continue
        const plan = () => stepBack(host, sender, over)
        const outcome = await change(host, sender, { plan, step: { commandId, command, over } })
        if (outcome.ok) return { ok: true, seq: outcome.seq }
        if (outcome.rejection.code !== 'edits.besideTheLog') return outcome
      }
      return refuse('server.busy', { retryAfterMs: 1_000 })
    },

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

const asEntry = ({ id, patch }: { readonly id: string; readonly patch: PersonPatch }): [string, SeenPeople] => [
  id,
  patch,
]
