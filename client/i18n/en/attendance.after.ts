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
  'paper.venues': 'Halls',
  'paper.venueCount': '{{count}} halls',
  'paper.venue': 'Hall',
  'paper.expected': 'Expected',
  'paper.present': 'Present',
  'paper.onLeave': 'On leave',
  'paper.absent': 'Absent',
  'paper.late': 'Late',
  'paper.listenIn': 'Non-voting',
  'paper.sum': 'Sum',
  'paper.people': 'Attendance list',
  'paper.presentOf': '{{present}} of {{count}} are here',
  'paper.number': 'No.',
  'paper.name': 'Name',
  'paper.post': 'Unit and post',
  'paper.standing': 'Check-in',
  'paper.arrived': 'Here',
  'paper.signature': 'Signature',
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
