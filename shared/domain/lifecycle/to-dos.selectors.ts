import { type Day, dayAfter, dayIn, daysFrom } from '../../kernel/day.ts'
import { followUpCounts, followUpStanding, listedFollowUps } from '../follow-up/follow-up.selectors.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { stepDueAt, stepReport } from '../venues/steps.selectors.ts'
import {
  type KnownBeside,
  type Missing,
  type MissingBeforeStart,
  missingBeforeStart,
} from './missing-before-start.selectors.ts'
import { isNotHeld } from './not-held.selectors.ts'
import type { toDoKinds } from './to-do.model.ts'
import { unsignedVenues } from './unsigned-venues.selectors.ts'

/** One thing that a meeting asks of whoever prepares it. */
export interface ToDo {
  readonly what: (typeof toDoKinds)[number]
  /** Of things, halls or follow-ups, as the kind is; at least 1. */
  readonly count: number
  /** The last day for it, by the meeting's own clock; null: none is set. */
  readonly due: Day | null
  /** Only of `missing`: the first thing that is. */
  readonly first: Missing | null
}

/** What stands in the way of a meeting is told from so many days before it on. */
const aheadDays = 14
/** Nobody is told for longer after the end, days: what nobody has wanted until then is not urgent. */
const behindDays = 90
/** Minutes are due so many days after the end. */
const minutesWithinDays = 7

/**
 * What a meeting asks of whoever prepares it, at most one of each kind. Nothing of a rehearsal.
 * @param missing what `missingBeforeStart` has found of it.
 * @source MTG-31
 */
export function toDosOf(
  state: MeetingState,
  { now }: Pick<KnownBeside, 'now'>,
  missing: MissingBeforeStart = missingBeforeStart(state, { now }),
): readonly ToDo[] {
  const { rehearsal, status, timeZone, startsAt } = state.meeting
  if (rehearsal) return []
  const today = dayIn(timeZone, now)
  if (status === 'adjourned') return afterwards(state, today)
  if (status !== 'planned') return []
  const day = dayIn(timeZone, startsAt)
  if (isNotHeld(state.meeting, now)) return daysFrom(day, today) > behindDays ? [] : [toDo('postpone', 1, day)]
  if (daysFrom(today, day) > aheadDays) return []
  return [...ofMissing(missing, day), ...ofRehearsal(state, now)]
}

const toDo = (what: ToDo['what'], count: number, due: Day | null): ToDo => ({ what, count, due, first: null })

function ofMissing({ now: [first, ...others] }: MissingBeforeStart, day: Day): readonly ToDo[] {
  return first === undefined ? [] : [{ what: 'missing', count: 1 + others.length, due: day, first }]
}

/** Before its deadline; afterwards it is missing (MTG-9). */
function ofRehearsal({ meeting, venues }: MeetingState, now: KnownBeside['now']): readonly ToDo[] {
  const dueAt = stepDueAt('rehearsal', meeting.startsAt)
  const without = Object.values(venues).filter((venue) => stepReport(venue, 'rehearsal') === null).length
  return now > dueAt || without === 0 ? [] : [toDo('rehearsal', without, dayIn(meeting.timeZone, dueAt))]
}

function afterwards(state: MeetingState, today: Day): readonly ToDo[] {
  const { meeting, minutes, followUps } = state
  const ended = dayIn(meeting.timeZone, meeting.adjournedAt ?? meeting.startsAt)
  const { unassigned, asked } = followUpCounts(followUps, today)
  const overdue = listedFollowUps(followUps).filter((one) => followUpStanding(one, today) === 'overdue')
  const [firstDue = null] = overdue.flatMap(({ due }) => due ?? []).toSorted()
  const unsigned = daysFrom(ended, today) > behindDays ? 0 : unsignedVenues(state).length
  const isUnissued = minutes.issued.length === 0 && daysFrom(ended, today) <= behindDays
  return [
    ...(isUnissued ? [toDo('minutes', 1, dayAfter(ended, minutesWithinDays))] : []),
    ...(unsigned === 0 ? [] : [toDo('ledger', unsigned, null)]),
    ...(overdue.length === 0 ? [] : [toDo('followUpsOverdue', overdue.length, firstDue)]),
    ...(unassigned + asked === 0 ? [] : [toDo('followUpsWaiting', unassigned + asked, null)]),
  ]
}
