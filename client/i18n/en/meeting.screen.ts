import type { Translated } from '../translated.ts'
import type { meetingScreen as zh } from '../zh-CN/meeting.screen.ts'

export const meetingScreen: Translated<typeof zh> = {
  'page.screen': 'Screen',
  'page.door': 'Door',
  'page.observer': 'Observer',
  'observer.role': 'Observer',
  'observer.planned': 'Not started',
  'observer.live': 'In progress',
  'observer.recess': 'In recess',
  'observer.adjourned': 'Adjourned',
  'observer.startsAt': '{{date}}, {{time}}',
  'screen.checkInOpen': 'Check-in is open',
  'screen.startsAt': 'Starts at {{time}}',
  'screen.startsIn': '{{time}} to go',
  'screen.startsSoon': 'About to start',
  'screen.expected': 'Expected',
  'screen.present': 'Present',
  'screen.onLeave': 'On leave',
  'screen.ready': 'Ready',
  'screen.pending': 'Testing',
  'screen.problem': 'Problem',
  'screen.presentOf': '{{present}}/{{expected}}',
  'screen.endedLink': "This screen's link has ended; please tell the organiser",
}
