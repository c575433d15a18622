import { type Actor, isStaff } from '../../access/actor.ts'
import { type CommandSpec, mayRole, type PayloadsOf } from '../../access/command-spec.ts'
import { isVenueRole } from '../../access/roles.ts'
import { mergedMember } from '../../kernel/record.ts'
import type { Decision, Rejection } from '../../kernel/result.ts'
import { heldByOther } from '../control/control.decide.ts'
import type { Deciders } from './feature-rules.ts'
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
export type MeetingRejection = ProvenPersonRejection | RefusalIn<DecidedBy<Rule>>

export type MeetingDecision = Decision<MeetingFact, MeetingRejection>

/** A command without a rule does not compile. */
const deciders: Deciders<typeof commandRegistry, MeetingRejection> = mergedMember(rules, 'decide')

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
export function decideMeeting<Name extends CommandName>(
  context: MeetingContext,
  command: ParsedCommand<Name>,
): MeetingDecision {
  const spec: CommandSpec = commandRegistry[command.type]
  const { state, actor, now } = context
  const stranger = notAsProven(actor, command.data)
  if (stranger !== null) return stranger
  const refusal = spec.needsControl === true && isStaff(actor) ? heldByOther(state.control, actor, now) : null
  return refusal ?? deciders[command.type](context, command.data)
}
