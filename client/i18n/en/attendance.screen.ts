import type { Translated } from '../translated.ts'
import type { attendanceScreen as zh } from '../zh-CN/attendance.screen.ts'

export const attendanceScreen: Translated<typeof zh> = {
  'checkIn.scan': 'Scan here',
  'checkIn.codeOfVenue': 'Check-in code of this hall',
  'checkIn.thenWho': 'then say who you are',
  'checkIn.thenOperator': 'then see the operator',
  'checkIn.cut': 'No connection: no scanning now',
  'checkIn.showPersonal': "Show your phone's personal code to the operator",
  'checkIn.tellName': 'or give your name: the operator checks you in',
  'checkIn.noLink': 'No check-in by phone in this hall at the moment',
  'checkIn.noLinkHow': 'Please check in with the operator: give your name, or show your personal code',
  'checkIn.byOperator': 'Check in with the operator',
  'checkIn.moved': 'This hall has moved',
  'checkIn.movedTo': 'Please check in at {{venue}}',
  'checkIn.byOperatorHow': 'Give your name, or show your personal code',
  'checkIn.door': 'Arrivals',
  'checkIn.here': 'Present here',
  'checkIn.ofExpected': '{{expected}} expected',
  'checkIn.latest': 'Latest arrivals',
  'checkIn.listenIn': 'Observers {{count}}',
  'checkIn.onLeave': 'On leave {{count}}',
}
