import { isStaff } from '../../shared/access/actor.ts'
import { venueOfEach } from '../../shared/domain/attendance/attendance.selectors.ts'
import { editorOf } from '../../shared/domain/edits/edits.decide.ts'
import { rosterRevision } from '../../shared/domain/edits/edits.model.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Rejection } from '../../shared/kernel/result.ts'
import { refuse } from '../../shared/kernel/result.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Turns } from '../check-in/turns.ts'
import { type Breath, createBreath } from '../kernel/breath.ts'
import { longBodyHash } from '../meetings/command-hash.ts'
import type { Sender } from '../meetings/host-command.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore } from '../store/event-store.ts'
import { faultPoint } from '../store/fault-points.ts'
import type { RetentionStore } from '../store/retention-store.ts'
import type { RosterHistory } from '../store/roster-history.ts'
import type { RosterContent, RosterDraft, RosterStore } from '../store/roster-store.ts'
import { emptyDiff, type RosterDiff, sizeOfDiff, stillNeeded } from './roster-diff.ts'

export interface ChangeDeps {
  readonly events: EventStore
  readonly roster: RosterStore
  readonly rosterHistory: RosterHistory
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

export type Refused = Extract<RosterOutcome, { readonly ok: false }>

/** What a roster is to become, and what the log is told of it. */
export type Wanted = RosterContent & { readonly diff: RosterDiff }

/** A step back or forth over a change of the roster, as its sender sent it. */
export interface StepCommand {
  readonly commandId: string
  readonly command: ParsedCommand<'edits.undo'> | ParsedCommand<'edits.redo'>
  /** The revision that is gone over. */
  readonly over: string
}

interface Change {
  /** Made anew when somebody else was quicker. */
  readonly plan: () => Promise<Wanted | Refused>
  readonly step?: StepCommand
}

/** Another node that has written a change down tells the log of it well before. */
const givenUpAfterMs = 10 * 60_000
/** Others are quicker than a change so often, at most. */
const mostTries = 5

/**
 * Changes of a roster, which lies beside the log that decides who belongs to it. In three steps, each a commit of its own:
 * the whole change is written down as a draft; the log takes `attendance.rosterChanged`, decided on the newest state, so
 * that a check-in at the same moment comes before it or after it; the roster becomes what the draft says. A crash before
 * the second step leaves a draft that the log does not know: it is dropped, nothing has changed. A crash after it leaves
 * one that the log knows: it is carried out. Either is done at the next start, and before the next change.
 */
export function createRosterChange(deps: ChangeDeps) {
  const { events, roster, rosterHistory, retention, turns, isOnlyWriter, now, newId } = deps

  const settle = async (drafts: readonly RosterDraft[]): Promise<void> => {
    for (const draft of drafts) {
      const told = (await events.findCommands(draft.meetingId, [draft.commandId])).get(draft.commandId)
      if (told !== undefined) await roster.settleDraft(draft, told.seq)
      else if (isOnlyWriter || now() - draft.madeAt > givenUpAfterMs) await roster.dropDraft(draft)
    }
  }

  const once = async (host: MeetingHost, sender: Sender, { plan, step }: Change): Promise<RosterOutcome | 'again'> => {
    const { meetingId } = host
    const breathe = createBreath()
    await settle(await roster.drafts(meetingId))
    // Sent twice: whoever was first has the answer.
    if (step !== undefined && (await events.findCommands(meetingId, [step.commandId])).size > 0)
      return refuse('edits.besideTheLog')
    await host.catchUp()
    const { attendance, edits } = host.state
    const planned = await plan()
    if ('rejection' in planned) return planned
    const { people, gone, diff } = planned
    if (people.length === 0 && gone.length === 0 && sizeOfDiff(diff) === 0) return { ok: true, seq: host.seq, diff }
    const needed = await stillNeeded(attendance, diff.removed, breathe)
    if (needed.length > 0) return { ...refuse('attendance.stillListed', { personId: needed[0] ?? '' }), needed }
    const { role } = sender.actor
    const commandId = step?.commandId ?? newId()
    const editor = editorOf({ ...sender.actor, linkId: sender.linkId })
    const draft = { meetingId, revision: newId(), commandId, madeAt: now(), editor, role }
    const erased = (await retention.of(meetingId))?.erased ?? null
    if (erased !== null && people.some(({ person }) => person.phone !== null)) await retention.reopen(meetingId)
    await roster.putDraft(draft, { people, gone }, decidedPlaces(attendance, diff))
    faultPoint('roster-drafted')
    const touches = isStaff(sender.actor) ? await touchedBy(draft, edits) : []
    const change = { ...diff, revision: draft.revision, from: attendance.rosterSeq, touches }
    const answer = await tell(host, sender, commandId, change, step, breathe)
    if (!answer.ok) {
      // When the store has failed, what became of the command is found out before the next change.
      if (!answer.rejection.code.startsWith('storage.')) await roster.dropDraft(draft)
      if (mayGoAnew.has(answer.rejection.code)) return 'again'
      const { personId } = answer.rejection.params
      return typeof personId === 'string' ? { ...answer, needed: [personId] } : answer
    }
    faultPoint('roster-logged')
    await roster.settleDraft(draft, answer.seq)
    await rosterHistory.prune(meetingId, new Set(neededRevisions(host.state.edits)), now())
    return { ok: true, seq: answer.seq, diff }
  }

  /** EDT-8: itself, and every change that may be taken back and has changed the same of somebody. */
  const touchedBy = async (draft: RosterDraft, edits: MeetingState['edits']): Promise<string[]> => {
    const others = await rosterHistory.sharing(draft, new Set(neededRevisions(edits)))
    return [draft.revision, ...others].map((revision) => `roster/${revision}`)
  }

  return {
    settle,
    change: (host: MeetingHost, sender: Sender, change: Change): Promise<RosterOutcome> =>
      turns(host.meetingId, async () => {
        if (host.logId !== host.meetingId) return refuse('roster.rehearsal')
        if ((await retention.of(host.meetingId))?.erased === 'people') return refuse('roster.erased')
        for (let tries = 0; tries < mostTries; tries += 1) {
          const outcome = await once(host, sender, change)
          if (outcome !== 'again') return outcome
        }
        return refuse('server.busy', { retryAfterMs: 1_000 })
      }),
  }
}

const mayGoAnew: ReadonlySet<string> = new Set(['attendance.rosterMoved'])

type ToldChange = RosterDiff & { readonly revision: string; readonly from: number; readonly touches: string[] }

/** The command that records the change; a step goes under its sender's own id, and is known again by what its sender sent. */
async function tell(
  host: MeetingHost,
  { actor, linkId }: Sender,
  commandId: string,
  change: ToldChange,
  step: StepCommand | undefined,
  breathe: Breath,
): Promise<CommandAnswer> {
  if (step === undefined) {
    const command = { type: 'attendance.changeRoster', data: change } as const
    const hash = await longBodyHash({ actor, linkId, command }, breathe)
    return host.execute({ commandId, actor, linkId, command, hash })
  }
  const hash = await longBodyHash({ actor, linkId, command: step.command }, breathe)
  const way = step.command.type === 'edits.undo' ? 'undo' : 'redo'
  const data = { ...step.command.data, step: way, over: step.over, change } as const
  return host.execute({ commandId, actor, linkId, command: { type: 'edits.stepRoster', data }, hash })
}

/** The revisions that somebody may go over. */
const neededRevisions = ({ editors }: MeetingState['edits']): readonly string[] =>
  editors.flatMap(({ undo, redo }) => [...undo, ...redo].flatMap(({ way }) => rosterRevision(way) ?? []))

function decidedPlaces(attendance: MeetingState['attendance'], diff: RosterDiff): ReadonlyMap<string, string> {
  const decided = [...diff.removed, ...diff.moved.map(({ id }) => id)]
  if (decided.length === 0) return new Map()
  const venues = venueOfEach(attendance)
  return new Map(decided.flatMap((id) => (venues.has(id) ? [[id, venues.get(id) ?? '']] : [])))
}

/** Nothing of the roster changes. */
export const nothingWanted: Wanted = { people: [], gone: [], diff: emptyDiff() }
