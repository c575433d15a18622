import { accountsAfter } from './accounts.after.ts'
import { agendaAfter } from './agenda.after.ts'
import { attendanceAfter } from './attendance.after.ts'
import { documentsAfter } from './documents.after.ts'
import { floorAfter } from './floor.after.ts'
import { followUpAfter } from './follow-up.after.ts'
import { meetingAfter } from './meeting.after.ts'
import { meetingTools } from './meeting.tools.ts'
import { minutes } from './minutes.ts'
import { refusals } from './refusals.ts'

/** What a page says when something goes wrong, and the home page: loaded right after the page is drawn. */
export const after = {
  agenda: agendaAfter,
  accounts: accountsAfter,
  attendance: attendanceAfter,
  documents: documentsAfter,
  floor: floorAfter,
  'follow-up': followUpAfter,
  meeting: { ...meetingAfter, ...meetingTools },
  minutes,
  refusals,
}
