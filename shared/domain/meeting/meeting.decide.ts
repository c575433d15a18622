import type { Actor } from '../../access/actor.ts'
import { type CommandSpec, mayRole, type PayloadsOf } from '../../access/command-spec.ts'
import { isVenueRole } from '../../access/roles.ts'
import type { Decision } from '../../kernel/result.ts'
import { accessCommands, decideAccess } from '../access/access.decide.ts'
import { notAsProven, type ProvenPersonRejection } from '../access/proven-person.decide.ts'
import { type AgendaRejection, agendaCommands, decideAgenda } from '../agenda/agenda.decide.ts'
import { decideItemClock, type ItemClockRejection, itemClockCommands } from '../agenda/item-clock.decide.ts'
import { type AttendanceRejection, attendanceCommands, decideAttendance } from '../attendance/attendance.decide.ts'
import {
  type CommendationRejection,
  commendationCommands,
  decideCommendation,
} from '../commendation/commendation.decide.ts'
import { type ControlRejection, controlCommands, decideControl, heldByOther } from '../control/control.decide.ts'
import { type DocumentsRejection, decideDocuments, documentsCommands } from '../documents/documents.decide.ts'
import { decideFloor, type FloorRejection, floorCommands } from '../floor/floor.decide.ts'
import { decideSpeakersList, type SpeakersListRejection, speakersListCommands } from '../floor/speakers-list.decide.ts'
import { decideLifecycle, type LifecycleRejection, lifecycleCommands } from '../lifecycle/lifecycle.decide.ts'
import { decideNotices, type NoticesRejection, noticesCommands } from '../notices/notices.decide.ts'
import { decideScript, type ScriptRejection, scriptCommands } from '../script/script.decide.ts'
import { decideVenues, type VenuesRejection, venuesCommands } from '../venues/venues.decide.ts'
import type { MeetingContext, MeetingFact } from './meeting.types.ts'

/** Every command there is: its schema and who may send it. The table of rights and the API description are made from it. */
export const commandRegistry = {
  ...lifecycleCommands,
  ...agendaCommands,
  ...itemClockCommands,
  ...floorCommands,
  ...speakersListCommands,
  ...venuesCommands,
  ...documentsCommands,
  ...attendanceCommands,
  ...noticesCommands,
  ...commendationCommands,
  ...controlCommands,
  ...scriptCommands,
  ...accessCommands,
}

export type CommandName = keyof typeof commandRegistry
export type CommandPayloads = PayloadsOf<typeof commandRegistry>

/** Every reason a rule may give: each has a text in every language. */
export type MeetingRejection =
  | ProvenPersonRejection
  | LifecycleRejection
  | AgendaRejection
  | ItemClockRejection
  | FloorRejection
  | SpeakersListRejection
  | VenuesRejection
  | DocumentsRejection
  | AttendanceRejection
  | NoticesRejection
  | CommendationRejection
  | ControlRejection
  | ScriptRejection

export type MeetingDecision = Decision<MeetingFact, MeetingRejection>

type Deciders = { [Name in CommandName]: (context: MeetingContext, data: CommandPayloads[Name]) => MeetingDecision }

const deciders: Deciders = {
  ...decideLifecycle,
  ...decideAgenda,
  ...decideItemClock,
  ...decideFloor,
  ...decideSpeakersList,
  ...decideVenues,
  ...decideDocuments,
  ...decideAttendance,
  ...decideNotices,
  ...decideCommendation,
  ...decideControl,
  ...decideScript,
  ...decideAccess,
}

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
  const refusal = spec.needsControl === true ? heldByOther(state.control, actor, now) : null
  return refusal ?? deciders[command.type](context, command.data)
}
