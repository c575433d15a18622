import type { Translated } from '../translated.ts'
import type { attendanceAfter as zh } from '../zh-CN/attendance.after.ts'

export const attendanceAfter: Translated<typeof zh> = {
  'phone.checkInTitle': 'Check in',
  'phone.name': 'Name',
  'phone.phoneTail': 'Last four digits of your phone',
  'phone.checkIn': 'Check in',
  'phone.checkingIn': 'Checking in…',
  'phone.privacy':
    "Name and phone are compared with the organiser's list only. Your check-in time and hall are recorded; other attendees cannot see them.",
  'phone.claimed': 'Announced {{time}}; the operator will confirm',
  'phone.claimedHint': "Please make yourself known to this hall's operator.",
  'phone.showOperator': 'Show this to the operator',
  'phone.showOperatorHint': 'Your personal code: the operator checks you in, no network needed.',
  'me.title': 'What is kept about me',
  'me.intro': 'This is everything that is kept about you for “{{title}}”. Only you can see it here.',
  'me.notRead': 'It cannot be read at the moment. Check your connection and try again.',
  'me.post': 'Unit and post',
  'me.phone': 'Phone',
  'me.venue': 'Hall',
  'me.attendance': 'Attendance',
  'me.present': 'Checked in on {{time}}',
  'me.onLeave': 'On leave since {{time}}',
  'me.away': 'Left the hall on {{time}}',
  'me.requests': 'Requests to speak',
  'me.arrival': 'Check-in device',
  'me.arrivedFrom': '{{time}}, from network {{network}}',
  'me.card': 'Invitation card',
  'me.hasCard': 'A personal code was issued',
  'me.told': 'You were told',
  'me.keptPhone': 'Phone kept until',
  'me.keptName': 'Name kept until',
  'me.noDate': 'No date is set',
  'me.nothing': 'Not recorded',
  'me.erased': 'Erased',
  'me.hint': 'Is something wrong? Please tell the operator of your hall.',
  'papers.open': 'Papers and cards',
  'papers.title': 'Papers of the hall and invitation cards',
  'papers.pack': 'Papers of the hall',
  'papers.packText':
    'What a hall needs on a day without a network: agenda, sign-in sheet, documents, seating, contacts. One set for each hall, each part on a page of its own.',
  'papers.cards': 'Invitation cards',
  'papers.cardsText':
    'Name, unit, hall, seat and time, ten a page, with marks to cut by. Without a check-in code; cards with codes are made under “Personal codes”.',
  'papers.bring': 'Make the PDF',
  'papers.cardsThere':
    'The cards are downloaded; the new codes hold, the old ones have ended. Print them now: these codes are not shown again.',
}
