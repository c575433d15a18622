import type { Translated } from '../translated.ts'
import type { meetingPhone as zh } from '../zh-CN/meeting.phone.ts'

export const meetingPhone: Translated<typeof zh> = {
  'phone.now': 'Item {{number}} · on now',
  'phone.notStarted': 'Not started yet',
  'phone.startsAt': '{{date}}, {{time}}',
  'phone.between': 'The meeting has started',
  'phone.recess': 'In recess',
  'phone.adjourned': 'The meeting is adjourned. Thank you.',
  'phone.overtime': 'Over time',
  'phone.documentsCount': 'Documents {{count}}',
  'phone.askFloor': 'Ask for the floor',
  'phone.asking': 'Request sent',
  'phone.linkEnded': 'This link has ended and the page is no longer updated. Please ask the organiser.',
  'phone.observer': 'Observer',
}
