import type { Translated } from '../translated.ts'
import type { attendance as zh } from '../zh-CN/attendance.ts'

export const attendance: Translated<typeof zh> = {
  'console.sums': '{{present}} of {{expected}} present · {{onLeave}} on leave · {{absent}} absent',
  'people.erased': 'erased',
  'ledger.open': 'Ledger',
  'ledger.toReview': '{{count}} to review',
  'ledger.title': 'Attendance ledger',
  'ledger.download': 'Download the ledger of {{place}}: {{form}}',
  'ledger.fileName': 'attendance',
}
