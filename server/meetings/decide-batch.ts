import { decideMeeting } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingEvent, MeetingFact, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { refuse } from '../../shared/kernel/result.ts'
import { type Instant, laterOf } from '../../shared/kernel/time.ts'
import type { CommandAnswer } from '../../shared/protocol/up.ts'
import type { Breath } from '../kernel/breath.ts'
import type { Commit, EventStore, NewEvent, StoredCommand } from '../store/event-store.ts'
import type { AppliedEvent } from './applied-event.ts'
import type { HostCommand } from './host-command.ts'
import { createBeside } from './lay-beside.ts'
import type { LoadedState } from './meeting-log.ts'

/** A command, and the hash of its body by which a repetition is told from another use of its id. */
export interface HashedCommand extends HostCommand {
  readonly hash: string
}

interface Deps {
  readonly now: () => Instant
  readonly newId: () => string
  readonly breathe: Breath
  /** See `EventStore.inForm`. */
  readonly inForm: EventStore['inForm']
}

interface Decided<Command> {
  readonly commits: readonly Commit[]
  /** One for each command, in their order; given to the senders only once the commits are in the log. */
  readonly answers: readonly { readonly command: Command; readonly answer: CommandAnswer }[]
  readonly steps: readonly AppliedEvent[]
}

/**
 * What a batch of commands comes to: every decision stands on `base` and on those before it in the batch. Others have their
 * turn where one command has many events, and nowhere else.
 * Stamps never run backwards within a log: a node whose clock is behind the last event's stamps with that one's. TIM-2
 * @param stored of the command ids that are in the log already: what was answered then.
 */
export async function decideBatch<Command extends HashedCommand>(
  base: LoadedState,
  batch: readonly Command[],
  stored: ReadonlyMap<string, StoredCommand>,
  deps: Deps,
): Promise<Decided<Command>> {
  const commits: Commit[] = []
  const steps: AppliedEvent[] = []
  const known = new Map(stored)
  const answerTo = async (command: Command): Promise<CommandAnswer> => {
    const earlier = known.get(command.commandId)
    if (earlier !== undefined) return repeated(earlier, command.hash)
    if (command.onlyIfDone === true) return refuse('command.notDone')
    const last = steps.at(-1)
    const state = last?.after ?? base.state
    const at = laterOf(deps.now(), last?.event.at ?? base.at)
    const actor = { ...command.actor, linkId: command.linkId }
    const { layBeside, laid } = createBeside(deps.newId)
    const decision = decideMeeting({ state, actor, now: at, newId: deps.newId, layBeside }, command.command)
    if (!decision.ok) return decision
    const written = writtenFacts(decision.events, at, deps.inForm)
    if (written === null) return refuse('command.notYet')
    for (const fact of decision.events) {
      if (decision.events.length > 1) await deps.breathe()
      const { event, after } = steps.at(-1) ?? { event: base, after: base.state }
      steps.push(applyFact(after, { ...fact, seq: event.seq + 1, at }))
    }
    const seq = steps.at(-1)?.event.seq ?? base.seq
    known.set(command.commandId, { bodyHash: command.hash, seq })
    commits.push({ ...commitOf(command, written), ...(laid.length > 0 ? { typed: laid } : {}) })
    return { ok: true, seq }
  }
  const answers: Decided<Command>['answers'][number][] = []
  for (const command of batch) answers.push({ command, answer: await answerTo(command) })
  return { commits, answers, steps }
}

/** The answer to a command id that is in the log: the same again, unless it was used for something else. */
export const repeated = (stored: StoredCommand, hash: string): CommandAnswer =>
  stored.bodyHash === hash ? { ok: true, seq: stored.seq } : refuse('command.keyReused')

const applyFact = (before: MeetingState, event: MeetingEvent): AppliedEvent => ({
  event,
  before,
  after: evolveWhole(before, event),
})

/** null: one of them cannot be told in the version that may be written. @source NOD-27 */
function writtenFacts(facts: readonly MeetingFact[], at: Instant, inForm: Deps['inForm']): readonly NewEvent[] | null {
  const written: NewEvent[] = []
  for (const { type, data } of facts) {
    const fact = inForm({ type, data })
    if (fact === null) return null
    written.push({ at, ...fact })
  }
  return written
}

function commitOf(command: HashedCommand, events: readonly NewEvent[]): Commit {
  return {
    commandId: command.commandId,
    bodyHash: command.hash,
    actor: { ...command.actor, linkId: command.linkId },
    events,
  }
}
