import type { MeetingStatus } from '../../../../shared/domain/lifecycle/lifecycle.model.ts'
import { toDoKinds } from '../../../../shared/domain/lifecycle/to-do.model.ts'
import type { ToDo } from '../../../../shared/domain/lifecycle/to-dos.selectors.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { type PlanPart, planParts } from '../../../../shared/protocol/plan-parts.ts'
import {
  isFigure,
  isFlag,
  isInstant,
  isText,
  listOf,
  oneOf,
  orNull,
  perhaps,
  shapeOf,
} from '../../../connection/wire-shape.ts'
import { foundIn } from './meeting-search.ts'

/** What the list tells of a meeting besides its name. */
export interface MeetingFigures {
  readonly venues: number
  readonly items: number
  /** null: no item has a time. */
  readonly plannedMinutes: number | null
  readonly expected: number
  readonly present: number
  readonly startedAt: Instant | null
  readonly endedAt: Instant | null
  readonly item: { readonly number: number; readonly title: string } | null
  /** What is missing before the start, or unfinished after the end. */
  readonly open: number
  /** Of what is unfinished: follow-ups that wait for somebody. */
  readonly followUps: number
  /** Whether its minutes were issued. */
  readonly isIssued: boolean
  /** What is missing and is done on the day. */
  readonly onTheDay: number
  /** Its time has passed long since, and nobody has started it. */
  readonly isNotHeld: boolean
}

/** What it asks of whoever prepares it; `first` leads to the part of the plan and the row in it. */
export interface ListedToDo extends Omit<ToDo, 'first'> {
  readonly first: { readonly what: string; readonly part: PlanPart; readonly row: string | null } | null
}

/** As `GET /api/meetings` tells it; of the bin with the two moments and without figures. */
export interface ListedMeeting {
  readonly meetingId: string
  readonly title: string
  readonly startsAt: Instant
  readonly timeZone: string
  readonly status: MeetingStatus
  readonly organizer?: string | null
  /** In their order, the main one first. */
  readonly venueNames?: readonly string[]
  readonly figures?: MeetingFigures
  readonly toDos?: readonly ListedToDo[]
  readonly deletedAt?: Instant
  readonly removedAt?: Instant
}

const isFigures = shapeOf<MeetingFigures>({
  venues: isFigure,
  items: isFigure,
  plannedMinutes: orNull(isFigure),
  expected: isFigure,
  present: isFigure,
  startedAt: orNull(isInstant),
  endedAt: orNull(isInstant),
  item: orNull(shapeOf({ number: isFigure, title: isText })),
  open: isFigure,
  followUps: isFigure,
  isIssued: isFlag,
  onTheDay: isFigure,
  isNotHeld: isFlag,
})

const isToDo = shapeOf<ListedToDo>({
  what: oneOf(toDoKinds),
  count: isFigure,
  due: orNull(isText),
  first: orNull(shapeOf({ what: isText, part: oneOf(planParts), row: orNull(isText) })),
})

export const isMeetingList = shapeOf({
  meetings: listOf(
    shapeOf<ListedMeeting>({
      meetingId: isText,
      title: isText,
      startsAt: isInstant,
      timeZone: isText,
      status: oneOf(['planned', 'live', 'recess', 'adjourned']),
      organizer: perhaps(orNull(isText)),
      venueNames: perhaps(listOf(isText)),
      figures: perhaps(isFigures),
      toDos: perhaps(listOf(isToDo)),
      deletedAt: perhaps(isInstant),
      removedAt: perhaps(isInstant),
    }),
  ),
})

/** The meetings of one look at the list, by how far they are. */
export interface MeetingGroups {
  readonly ongoing: readonly ListedMeeting[]
  /** The next one first. */
  readonly upcoming: readonly ListedMeeting[]
  /** Those that were not held, too; the latest first. */
  readonly past: readonly ListedMeeting[]
}

/** @param search see `foundIn`; empty: all. */
export function meetingGroups(meetings: readonly ListedMeeting[], search: string): MeetingGroups {
  const found = meetings.filter((meeting) => foundIn(meeting, search) !== null)
  const byStart = found.toSorted((a, b) => a.startsAt - b.startsAt)
  return {
    ongoing: byStart.filter(({ status }) => status === 'live' || status === 'recess'),
    upcoming: byStart.filter((meeting) => meeting.status === 'planned' && !isNotHeld(meeting)),
    past: byStart.filter((meeting) => meeting.status === 'adjourned' || isNotHeld(meeting)).toReversed(),
  }
}

/** Ended, and nothing of it is unfinished. @source MTG-20 */
export const isArchived = ({ status, figures }: ListedMeeting): boolean => status === 'adjourned' && figures?.open === 0

export const isNotHeld = ({ figures }: ListedMeeting): boolean => figures?.isNotHeld === true
