import type { Actor } from '../../access/actor.ts'
import type { DecideContext, EventOf, Recorded } from '../../kernel/decider.ts'
import type { Instant } from '../../kernel/time.ts'
import type { LinksEvents } from '../accounts/links.model.ts'
import type { AgendaEvents, AgendaState, ItemPlan } from '../agenda/agenda.model.ts'
import type {
  AttendanceEvents,
  AttendanceState,
  ListedPerson,
  VenueAttendance,
} from '../attendance/attendance.model.ts'
import type { Awardee, CommendationEvents, CommendationState } from '../commendation/commendation.model.ts'
import type { ControlEvents, ControlState } from '../control/control.model.ts'
import type { DocumentPlan, DocumentsEvents, DocumentsState } from '../documents/documents.model.ts'
import type { RecallsEvents, RecallsState } from '../documents/recalls.model.ts'
import type { EditsEvents, EditsState } from '../edits/edits.model.ts'
import type { FloorEvents, FloorState } from '../floor/floor.model.ts'
import type { FollowUpsEvents, FollowUpsState } from '../follow-up/follow-up.model.ts'
import type { LifecycleEvents, LifecycleState } from '../lifecycle/lifecycle.model.ts'
import type { MinutesEvents, MinutesState } from '../minutes/minutes.model.ts'
import type { HelpCallsState, NoticesEvents, NoticesState } from '../notices/notices.model.ts'
import type { TickerState } from '../notices/ticker.model.ts'
import type { ScriptEvents, ScriptPlan, ScriptState } from '../script/script.model.ts'
import type { VenuePlan, VenuesEvents, VenuesState } from '../venues/venues.model.ts'

/** The first event of every log: the meeting as it was planned. */
export interface MeetingPlan {
  readonly title: string
  readonly organizer: string | null
  readonly startsAt: Instant
  readonly timeZone: string
  readonly locale: string
  readonly rehearsal: boolean
  readonly venues: readonly VenuePlan[]
  readonly agenda: readonly ItemPlan[]
  /** Awardees by agenda item; in a public feed the list is empty, `total` tells how many there are. */
  readonly commendation: Readonly<Record<string, { readonly awardees: readonly Awardee[]; readonly total: number }>>
  readonly documents: readonly DocumentPlan[]
  /** As the log knows them: no name, no phone. */
  readonly people: readonly ListedPerson[]
  /** Absent when none was prepared, and in feeds for all but staff. */
  readonly script?: ScriptPlan
  /** The public key by which the meeting is sealed; absent in rehearsals, and where the node has none. @source EVD-4 */
  readonly sealKey?: string
  /** Only in feeds: the numbers, for those who may not see `people`. */
  readonly counts?: Readonly<Record<string, VenueAttendance>>
}

/** Every event of a meeting by name. */
export interface MeetingEvents
  extends LifecycleEvents,
    AgendaEvents,
    FloorEvents,
    VenuesEvents,
    DocumentsEvents,
    RecallsEvents,
    AttendanceEvents,
    NoticesEvents,
    CommendationEvents,
    ControlEvents,
    ScriptEvents,
    EditsEvents,
    FollowUpsEvents,
    MinutesEvents,
    LinksEvents {
  'meeting.created': MeetingPlan
}

/** What a command leads to. */
export type MeetingFact = EventOf<MeetingEvents>

/** What the log holds and the feed carries. */
export type MeetingEvent = Recorded<MeetingFact>

/** The whole state; an audience holds the same shape with less in it. */
export interface MeetingState {
  readonly meeting: LifecycleState
  readonly agenda: AgendaState
  readonly floor: FloorState
  readonly venues: VenuesState
  readonly documents: DocumentsState
  readonly recalls: RecallsState
  readonly attendance: AttendanceState
  readonly notices: NoticesState
  readonly helpCalls: HelpCallsState
  readonly ticker: TickerState
  readonly commendation: CommendationState
  readonly control: ControlState
  readonly script: ScriptState
  readonly edits: EditsState
  readonly followUps: FollowUpsState
  readonly minutes: MinutesState
}

export type MeetingContext = DecideContext<MeetingState, Actor>
