export const attendancePhone = {
  'phone.hello': '您好，{{name}}',
  'phone.checkedIn': '已签到 {{time}} · {{venue}}',
  'phone.onLeave': '已登记请假',
}
