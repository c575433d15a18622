import type { Translated } from '../translated.ts'
import type { attendanceAfter as zh } from '../zh-CN/attendance.after.ts'

export const attendanceAfter: Translated<typeof zh> = {
  'phone.checkInTitle': 'Check in',
  'phone.phoneTail': 'Last four digits of your phone',
  'phone.checkIn': 'Check in',
  'phone.checkingIn': 'Checking in…',
  'phone.privacy':
    "Name and phone are compared with the organiser's list only. Your check-in time and hall are recorded; other attendees cannot see them.",
  'phone.claimed': 'Announced {{time}}; the operator will confirm',
  'phone.claimedHint': "Please make yourself known to this hall's operator.",
  'phone.showOperator': 'Show this to the operator',
  'phone.showOperatorHint': 'Your personal code: the operator checks you in, no network needed.',
}
