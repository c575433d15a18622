export const noticesScreen = {
  'observer.notices': '通知',
  'observer.urgent': '紧急',
  'screen.notice': '通知',
  'screen.urgent': '紧急通知',
}
