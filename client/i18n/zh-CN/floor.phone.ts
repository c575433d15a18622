export const floorPhone = {
  'phone.closed': '已停止申请',
  'phone.held': '计时暂停',
}
