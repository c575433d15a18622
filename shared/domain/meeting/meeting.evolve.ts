import { evolveAgenda, initialAgenda } from '../agenda/agenda.evolve.ts'
import { evolveAttendance, initialAttendance } from '../attendance/attendance.evolve.ts'
import { evolveCommendation, initialCommendation } from '../commendation/commendation.evolve.ts'
import { evolveControl, initialControl } from '../control/control.evolve.ts'
import { evolveDocuments, initialDocuments } from '../documents/documents.evolve.ts'
import { evolveRecalls, initialRecalls } from '../documents/recalls.evolve.ts'
import { evolveFloor, initialFloor } from '../floor/floor.evolve.ts'
import { floorFollows } from '../floor/floor-follows.evolve.ts'
import { evolveLifecycle, initialLifecycle } from '../lifecycle/lifecycle.evolve.ts'
import { evolveHelpCalls, evolveNotices, initialHelpCalls, initialNotices } from '../notices/notices.evolve.ts'
import { evolveScript, initialScript } from '../script/script.evolve.ts'
import { evolveVenues, initialVenues } from '../venues/venues.evolve.ts'
import type { MeetingEvent, MeetingState } from './meeting.types.ts'

export const initialMeeting: MeetingState = {
  meeting: initialLifecycle,
  agenda: initialAgenda,
  floor: initialFloor,
  venues: initialVenues,
  documents: initialDocuments,
  recalls: initialRecalls,
  attendance: initialAttendance,
  notices: initialNotices,
  helpCalls: initialHelpCalls,
  commendation: initialCommendation,
  control: initialControl,
  script: initialScript,
}

/** The next state: the only way there is to change one, on the server as in every hall. Total: an event that means nothing here changes nothing. */
export function evolveMeeting(state: MeetingState, event: MeetingEvent): MeetingState {
  const attendance = evolveAttendance(state.attendance, event)
  return {
    meeting: evolveLifecycle(state.meeting, event),
    agenda: evolveAgenda(state.agenda, event),
    floor: floorFollows(evolveFloor(state.floor, event), event, attendance),
    venues: evolveVenues(state.venues, event),
    documents: evolveDocuments(state.documents, event),
    recalls: evolveRecalls(state.recalls, event),
    attendance,
    notices: evolveNotices(state.notices, event),
    helpCalls: evolveHelpCalls(state.helpCalls, event),
    commendation: evolveCommendation(state.commendation, event),
    control: evolveControl(state.control, event),
    script: evolveScript(state.script, event),
  }
}

/** The state after those events, from nothing or from `start`. */
export const foldMeeting = (events: readonly MeetingEvent[], start: MeetingState = initialMeeting): MeetingState =>
  events.reduce(evolveMeeting, start)
