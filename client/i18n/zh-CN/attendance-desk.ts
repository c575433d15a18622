export const attendanceDesk = {
  'waiting.attendance.checkIn': '签到待网络恢复',
  'waiting.attendance.undo': '撤销待网络恢复',
  'waiting.attendance.excuse': '请假待网络恢复',
  waitingCount: '另有 {{count}} 人签到待网络恢复，尚未计入实到。',
  alreadyThere: '{{time}} 已签到，不重复记',
}
