import { agendaPhone } from './agenda.phone.ts'
import { attendancePhone } from './attendance.phone.ts'
import { common } from './common.ts'
import { floorPhone } from './floor.phone.ts'
import { meetingPhone } from './meeting.phone.ts'
import { noticesPhone } from './notices.phone.ts'

/** What every page says before it is drawn; a phone waits for nothing else. */
export const core = {
  agenda: agendaPhone,
  attendance: attendancePhone,
  common,
  floor: floorPhone,
  meeting: meetingPhone,
  notices: noticesPhone,
}
