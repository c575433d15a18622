export const agendaPhone = {
  notHeld: '未进行',
  'phone.agenda': '议程',
  'phone.done': '已完成',
  'phone.current': '进行中',
  'phone.about': '约 {{time}}',
  'phone.onTime': '按计划',
  'phone.behind': '比计划慢 {{count}} 分',
  'phone.ahead': '比计划快 {{count}} 分',
}
