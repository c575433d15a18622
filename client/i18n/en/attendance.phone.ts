import type { Translated } from '../translated.ts'
import type { attendancePhone as zh } from '../zh-CN/attendance.phone.ts'

export const attendancePhone: Translated<typeof zh> = {
  'phone.hello': 'Hello, {{name}}',
  'phone.checkedIn': 'Checked in {{time}} · {{venue}}',
  'phone.onLeave': 'On leave',
}
