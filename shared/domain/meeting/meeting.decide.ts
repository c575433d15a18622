import { type Actor, isStaff } from '../../access/actor.ts'
import { type CommandSpec, mayRole, type PayloadsOf } from '../../access/command-spec.ts'
import { isVenueRole } from '../../access/roles.ts'
import { mergedMember } from '../../kernel/record.ts'
import { accept, type Decision, type Rejection, refuse } from '../../kernel/result.ts'
import { heldByOther } from '../control/control.decide.ts'
import { type PressRejection, pressedAs } from '../control/press.decide.ts'
import { editorOf } from '../edits/edits.decide.ts'
import type { CarryOut, Deciders, Reverse, Rules } from './feature-rules.ts'
import { rules } from './meeting.features.ts'
import type { MeetingContext, MeetingFact } from './meeting.types.ts'
import { notAsProven, type ProvenPersonRejection } from './proven-person.decide.ts'

/** Every command there is: its schema and who may send it. The table of rights and the API description are made from it. */
export const commandRegistry = mergedMember(rules, 'commands')

export type CommandName = keyof typeof commandRegistry
export type CommandPayloads = PayloadsOf<typeof commandRegistry>

type Rule = (typeof rules)[number]['decide']
type DecidedBy<Decide> = Decide extends Readonly<Record<string, (...given: never) => infer Decided>> ? Decided : never
type RefusalIn<Decided> = Decided extends { readonly rejection: Rejection<infer Code> } ? Code : never

/** Every reason a rule may give: each has a text in every language. */
export type MeetingRejection = ProvenPersonRejection | PressRejection | RefusalIn<DecidedBy<Rule>>

export type MeetingDecision = Decision<MeetingFact, MeetingRejection>

/** A press of a button is decided as the command that it stands for. */
type OwnRuleName = Exclude<CommandName, 'control.press'>

/** A command without a rule does not compile. */
const deciders: Deciders<Pick<typeof commandRegistry, OwnRuleName>, MeetingRejection> = mergedMember(rules, 'decide')

/** A command whose data has passed its schema. */
export interface ParsedCommand<Name extends CommandName = CommandName> {
  readonly type: Name
  readonly data: CommandPayloads[Name]
}

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(commandRegistry, name)

/** null when the command has another shape than its schema wants. */
export function parseCommand(type: CommandName, data: unknown): ParsedCommand | null {
  const spec: CommandSpec = commandRegistry[type]
  const parsed = spec.schema.safeParse(data)
  return parsed.success ? ({ type, data: parsed.data } as ParsedCommand) : null
}

/** ACC-1: the role may, and who holds a venue's link names no other venue. */
export function mayCommand(actor: Actor, command: ParsedCommand): boolean {
  const spec: CommandSpec = commandRegistry[command.type]
  if (!mayRole(spec, actor.role)) return false
  if (spec.ownVenue !== true || !isVenueRole(actor.role)) return true
  return 'venueId' in command.data && command.data.venueId === actor.venueId
}

/** What the rule says; ACC-2 and CTL-4 before the command's own. The caller has parsed and authorised. */
export function decideMeeting(context: MeetingContext, command: ParsedCommand): MeetingDecision {
  const spec: CommandSpec = commandRegistry[command.type]
  const { state, actor, now } = context
  const stranger = notAsProven(actor, command.data)
  if (stranger !== null) return stranger
  const refusal = spec.needsControl === true && isStaff(actor) ? heldByOther(state.control, actor, now) : null
  if (refusal !== null) return refusal
  const meant = isPress(command) ? pressedAs(state, command.data.action) : command
  return 'rejection' in meant ? meant : withEdit(context, meant, decideAlone(context, meant))
}

const isPress = (command: ParsedCommand): command is ParsedCommand<'control.press'> => command.type === 'control.press'

/** By the rule of the command and nothing else. @throws for a press, which has none of its own. */
function decideAlone(context: MeetingContext, { type, data }: ParsedCommand): MeetingDecision {
  if (type === 'control.press') throw new Error('a press has no rule of its own')
  return deciders[type](context, data as never, carryOutIn(context))
}

const reversals: Readonly<Record<string, Reverse<never>>> = Object.assign(
  {},
  ...(rules as readonly Rules<never, never>[]).map(({ reverse }) => reverse),
)

/** EDT-1: behind the facts of an edit by staff stands how it is taken back. */
function withEdit(
  { state, actor }: MeetingContext,
  { type: what, data }: ParsedCommand,
  decision: MeetingDecision,
): MeetingDecision {
  const reverse = reversals[what]
  if (!decision.ok || reverse === undefined || !isStaff(actor)) return decision
  const reversal = reverse(state, data as never, decision.events)
  if (reversal.touches.length === 0) return decision
  const step = { by: editorOf(actor), role: actor.role, what, ...reversal }
  return accept(...decision.events, { type: 'edits.made', data: step })
}

/** An item that was added and has been on meanwhile is on record: nothing would bring it back. */
const wasOn = 'edits.wasOn' as never

/** EDT-4: what an undo does, it does by the rules of a command of its own. */
const carryOutIn =
  (context: MeetingContext): CarryOut =>
  ({ type, data }) => {
    const command = isCommandName(type) ? parseCommand(type, data) : null
    const reverse = reversals[type]
    if (command === null || reverse === undefined) throw new Error(`nothing leads back by ${type}`)
    const decision = decideAlone(context, command)
    if (!decision.ok) return decision as { readonly ok: false; readonly rejection: Rejection<never> }
    const { back, ...reversal } = reverse(context.state, command.data as never, decision.events)
    if (back === null) return refuse(wasOn, { label: reversal.label })
    return { ok: true, facts: decision.events, reversal: { ...reversal, back } }
  }
