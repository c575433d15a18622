import type { attendanceDesk as zh } from '../zh-CN/attendance-desk.ts'

export const attendanceDesk: Record<keyof typeof zh, string> = {
  'waiting.attendance.checkIn': 'Check-in waits for the line',
  'waiting.attendance.undo': 'Undo waits for the line',
  'waiting.attendance.excuse': 'Leave waits for the line',
  waitingCount: '{{count}} more check-ins wait for the line and are not counted yet.',
  alreadyThere: 'Here since {{time}}, counted once',
}
