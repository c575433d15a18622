import { itemPlan } from '../agenda/agenda.selectors.ts'
import { documentPlan } from '../documents/documents.selectors.ts'
import { scriptPlan } from '../script/script.selectors.ts'
import type { MeetingPlan, MeetingState } from './meeting.types.ts'

/** The plan of a meeting as it stands before it begins, to be practised: nobody has come, nothing is released. */
export function rehearsalPlanOf({
  meeting,
  venues,
  agenda,
  documents,
  attendance,
  commendation,
  script,
}: MeetingState): MeetingPlan {
  const { title, organizer, startsAt, timeZone, locale } = meeting
  return {
    title,
    organizer,
    startsAt,
    timeZone,
    locale,
    rehearsal: true,
    venues: Object.values(venues)
      .sort((a, b) => a.number - b.number)
      .map(({ id, kind, name, videoDelayMs }) => ({ id, kind, name, videoDelayMs })),
    agenda: agenda.items.map(itemPlan),
    commendation: Object.fromEntries(
      Object.entries(commendation).map(([itemId, { awardees, total }]) => [itemId, { awardees, total }]),
    ),
    documents: Object.values(documents).map(documentPlan),
    script: scriptPlan(script),
    people: Object.entries(attendance.people).flatMap(([venueId, people]) =>
      Object.entries(people).map(([id, { attends }]) => ({ id, venueId, attends })),
    ),
  }
}
