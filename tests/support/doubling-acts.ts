import { type Actor, isStaff } from '../../shared/access/actor.ts'
import type { Audience } from '../../shared/access/audience.ts'
import type { CommandSpec } from '../../shared/access/command-spec.ts'
import {
  type CommandName,
  commandRegistry,
  decideMeeting,
  mayCommand,
  type ParsedCommand,
  parseCommand,
} from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingEvent, MeetingFact, MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import type { Step } from '../../shared/domain/meeting/meeting.visibility.ts'
import { evolveWhole } from '../../shared/domain/meeting/whole-meeting.evolve.ts'
import { addMs, instant } from '../../shared/kernel/time.ts'
import { dataFor } from './doubling-data.ts'
import { bigWorld, type WorldSize } from './doubling-world.ts'
import { laidTexts } from './laid-texts.ts'
import { attendeeOf, moderator, operatorOf } from './meeting-fixture.ts'

const phone = attendeeOf('main', 'p0')

const actors: readonly Actor[] = [
  moderator,
  { ...moderator, deskId: 'a' },
  { ...moderator, deskId: 'b' },
  operatorOf('main'),
  phone,
  { ...phone, arrival: { isOnSite: true, doubts: ['sameDevice'] } },
]

export const audiences: readonly Audience[] = [
  { kind: 'operator', venueId: 'main' },
  { kind: 'screen', venueId: 'main' },
  { kind: 'attendee', venueId: 'main', personId: 'p0' },
  { kind: 'technician' },
  { kind: 'observer' },
]

/** Which command, by which of the actors, with which of the data that fit. */
interface Choice {
  readonly name: CommandName
  readonly actor: number
  readonly data: number
  /** So much later than the others, ms: what a lease or a window makes possible. */
  readonly waitMs: number
}

/** A command that the rules accept, and the commands that lead to it. */
export interface Act {
  readonly name: CommandName
  readonly path: readonly Choice[]
  /** Types of the events that come of it. */
  readonly types: readonly MeetingFact['type'][]
}

const names = Object.keys(commandRegistry) as CommandName[]
const now = instant(2_000_000)

function commandOf({ name, data }: Choice, state: MeetingState, size: WorldSize): ParsedCommand | null {
  return parseCommand(name, dataFor(name, state, size)[data])
}

/** The facts; null when the rules refuse, or it is none that the schema takes. */
function factsOf(state: MeetingState, command: ParsedCommand | null, { actor: which, waitMs }: Choice) {
  const actor = actors[which]
  if (command === null || actor === undefined || !mayAct(actor, command)) return null
  const decision = decideMeeting(
    { state, actor, now: addMs(now, waitMs), newId: () => 'fresh', layBeside: laidTexts().layBeside },
    command,
  )
  return decision.ok ? decision.events : null
}

/** What the server sends itself is sent for staff. */
function mayAct(actor: Actor, command: ParsedCommand): boolean {
  const spec: CommandSpec = commandRegistry[command.type]
  return spec.internal === true ? isStaff(actor) : mayCommand(actor, command)
}

/** The facts one behind the other, each with the states around it. */
export function stepsOf(state: MeetingState, facts: readonly MeetingFact[]): readonly Step[] {
  let before = state
  return facts.map((fact, index) => {
    const event: MeetingEvent = { ...fact, seq: index + 2, at: now }
    const step = { event, before, after: evolveWhole(before, event) }
    before = step.after
    return step
  })
}

interface Node {
  readonly state: MeetingState
  readonly path: readonly Choice[]
}

/**
 * For every command of the registry, and for every event that comes of one, a way to it. Each kind of command that is
 * accepted somewhere for the first time, and each that tells something new, opens a state in which all are tried again;
 * what is accepted in none of them is tried once more behind any two that are.
 */
export function findActs(size: WorldSize): readonly Act[] {
  const acts: Act[] = []
  const seen = new Set<string>()
  const open: Node[] = [{ state: bigWorld(size), path: [] }]

  const tryIn = ({ state, path }: Node, { choice, command }: Try): void => {
    const facts = factsOf(state, command, choice)
    if (facts === null) return
    const types = facts.map(({ type }) => type)
    const told = [choice.name, ...types.map((type) => `event ${type}`)].filter((what) => !seen.has(what))
    const kind = [choice.name, choice.data, actors[choice.actor]?.arrival?.doubts.length].join(' ')
    if (told.length === 0 && seen.has(kind)) return
    for (const what of [...told, kind]) seen.add(what)
    if (told.length > 0) acts.push({ name: choice.name, path: [...path, choice], types })
    open.push({ state: behind(state, facts), path: [...path, choice] })
  }
  for (const node of open) for (const one of triesIn(node.state, size, names, [0])) tryIn(node, one)

  const known = acts.flatMap(({ path }) => path.slice(-1))
  const isLeft = (name: CommandName) => !seen.has(name)
  for (const { state, path } of open) {
    for (const choice of names.some(isLeft) ? known : []) {
      const facts = factsOf(state, commandOf(choice, state, size), choice)
      if (facts === null) continue
      const next = { state: behind(state, facts), path: [...path, choice] }
      for (const one of triesIn(next.state, size, names.filter(isLeft), [0, 60_000])) tryIn(next, one)
    }
  }
  return acts
}

const behind = (state: MeetingState, facts: readonly MeetingFact[]): MeetingState =>
  stepsOf(state, facts).at(-1)?.after ?? state

interface Try {
  readonly choice: Choice
  readonly command: ParsedCommand | null
}

const triesIn = (
  state: MeetingState,
  size: WorldSize,
  of: readonly CommandName[],
  waits: readonly number[],
): readonly Try[] =>
  of.flatMap((name) =>
    dataFor(name, state, size).flatMap((given, data) => {
      const command = parseCommand(name, given)
      return command === null
        ? []
        : waits.flatMap((waitMs) => actors.map((_, actor) => ({ choice: { name, actor, data, waitMs }, command })))
    }),
  )

/** The state in which it is accepted, and what to decide there, at any size. @throws when it is refused there. */
export function prepared({ name, path }: Act, size: WorldSize, world: MeetingState) {
  const demand = <Found>(found: Found | null | undefined): Found => {
    if (found === null || found === undefined) throw new Error(`${name} is refused at another size`)
    return found
  }
  let state = world
  for (const choice of path.slice(0, -1))
    state = behind(state, demand(factsOf(state, commandOf(choice, state, size), choice)))
  const last = demand(path.at(-1))
  const command = demand(commandOf(last, state, size))
  const decide = () => demand(factsOf(state, parseCommand(command.type, command.data), last))
  return { state, decide }
}
