import { currentItem } from '../../shared/domain/agenda/agenda.selectors.ts'
import { totalAttendance } from '../../shared/domain/attendance/attendance.selectors.ts'
import { followUpCounts } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import {
  isTheDay,
  type KnownBeside,
  missingBeforeStart,
} from '../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import { isNotHeld } from '../../shared/domain/lifecycle/not-held.selectors.ts'
import { toDosOf } from '../../shared/domain/lifecycle/to-dos.selectors.ts'
import { unsignedVenues } from '../../shared/domain/lifecycle/unsigned-venues.selectors.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { venueList } from '../../shared/domain/venues/venues.selectors.ts'
import { dayIn } from '../../shared/kernel/day.ts'
import type { Instant } from '../../shared/kernel/time.ts'
import type { LinkRecord } from '../store/link-store.ts'
import type { HttpDeps } from './http-deps.ts'

interface Listed {
  readonly meetingId: string
  readonly state: MeetingState
}

/** The meetings as the list of all of them shows them, with figures instead of the states themselves. */
export async function listedMeetings(
  { links, openPages, now }: Pick<HttpDeps, 'links' | 'openPages' | 'now'>,
  meetings: readonly Listed[],
) {
  const at = now()
  const planned = meetings.filter(({ state }) => state.meeting.status === 'planned').map(({ meetingId }) => meetingId)
  const open = byMeeting(await links.openOf(planned, ['moderator', 'operator', 'screen']))
  return meetings.map(({ meetingId, state }) => {
    const own = open.get(meetingId) ?? []
    const pages = isTheDay(state.meeting, at) ? openPages(meetingId) : new Map<string, number>()
    return listedMeeting(meetingId, state, { now: at, links: own, screens: screensHere(own, pages) })
  })
}

function listedMeeting(meetingId: string, state: MeetingState, known: KnownBeside) {
  const { title, organizer, startsAt, timeZone, status, startedAt, adjournedAt } = state.meeting
  const { present, expected } = totalAttendance(state.attendance)
  const item = currentItem(state.agenda)
  const minutes = state.agenda.items.flatMap(({ plannedMinutes }) => plannedMinutes ?? [])
  const missing = missingBeforeStart(state, known)
  const followUps = waitingFollowUps(state, known.now)
  const isIssued = state.minutes.issued.length > 0
  return {
    meetingId,
    title,
    startsAt,
    timeZone,
    status,
    organizer,
    venueNames: venueList(state.venues).map(({ name }) => name),
    figures: {
      venues: Object.keys(state.venues).length,
      items: state.agenda.items.length,
      plannedMinutes: minutes.length === 0 ? null : minutes.reduce((sum, one) => sum + one, 0),
      expected,
      present,
      startedAt,
      endedAt: adjournedAt,
      item: item === null ? null : { number: item.number, title: item.title },
      open: status === 'adjourned' ? unfinished(state, isIssued) + followUps : missing.now.length,
      followUps,
      isIssued,
      onTheDay: missing.onTheDay.length,
      isNotHeld: isNotHeld(state.meeting, known.now),
    },
    toDos: toDosOf(state, known, missing).map(({ first, ...toDo }) => ({
      ...toDo,
      first: first && { what: first.what, part: first.part, row: first.ids[0] ?? null },
    })),
  }
}

/** Halls that have not signed, and minutes that nobody has issued. @source MTG-20 */
const unfinished = (state: MeetingState, isIssued: boolean): number => unsignedVenues(state).length + (isIssued ? 0 : 1)

/** Follow-ups that wait for somebody, once the meeting is over. @source FUP-8 */
function waitingFollowUps({ meeting, followUps }: MeetingState, now: Instant): number {
  if (meeting.status !== 'adjourned') return 0
  const { overdue, unassigned, asked } = followUpCounts(followUps, dayIn(meeting.timeZone, now))
  return overdue + unassigned + asked
}

function byMeeting(links: readonly LinkRecord[]): ReadonlyMap<string, readonly LinkRecord[]> {
  const open = new Map<string, LinkRecord[]>()
  for (const link of links) {
    const own = open.get(link.meetingId)
    if (own === undefined) open.set(link.meetingId, [link])
    else own.push(link)
  }
  return open
}

/** By hall: how many pages are open with the links of its screens. */
function screensHere(links: readonly LinkRecord[], pages: ReadonlyMap<string, number>): Record<string, number> {
  const here: Record<string, number> = {}
  for (const { role, venueId, linkId } of links)
    if (role === 'screen' && venueId !== null) here[venueId] = (here[venueId] ?? 0) + (pages.get(linkId) ?? 0)
  return here
}
