import { agendaScreen } from './agenda.screen.ts'
import { attendanceScreen } from './attendance.screen.ts'
import { commendationScreen } from './commendation.screen.ts'
import { documentsParts } from './documents.parts.ts'
import { documentsScreen } from './documents.screen.ts'
import { floorScreen } from './floor.screen.ts'
import { lifecycleScreen } from './lifecycle.screen.ts'
import { meetingScreen } from './meeting.screen.ts'
import { noticesScreen } from './notices.screen.ts'
import { venuesIdentify } from './venues.identify.ts'
import { venuesScreen } from './venues.screen.ts'

/** What hall screens say besides. */
export const screens = {
  agenda: agendaScreen,
  attendance: attendanceScreen,
  commendation: commendationScreen,
  documents: { ...documentsScreen, ...documentsParts },
  floor: floorScreen,
  lifecycle: lifecycleScreen,
  meeting: meetingScreen,
  notices: noticesScreen,
  venues: { ...venuesScreen, ...venuesIdentify },
}
