import { accountsAudit } from './accounts.audit.ts'
import { agendaEnded } from './agenda.ended.ts'
import { attendanceLibrary } from './attendance.library.ts'
import { followUp } from './follow-up.ts'
import { meetingArchive } from './meeting.archive.ts'
import { meetingEnded } from './meeting.ended.ts'
import { minutesCheck } from './minutes.check.ts'
import { minutesDesk } from './minutes.desk.ts'
import { minutesReplay } from './minutes.replay.ts'
import { venuesFigures } from './venues.figures.ts'

/** What the journal, the archive, the replay, the minutes, the check of papers, the follow-ups, the library of people and the figures of the server say: no phone has their names. */
export const seldom = {
  'follow-up': followUp,
  accounts: accountsAudit,
  agenda: agendaEnded,
  attendance: attendanceLibrary,
  meeting: { ...meetingArchive, ...meetingEnded },
  minutes: { ...minutesReplay, ...minutesDesk, ...minutesCheck },
  venues: venuesFigures,
}
