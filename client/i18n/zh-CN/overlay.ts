export const overlay = {
  itemNumber: '第{{number}}项',
  startsAt: '{{time}} 开始',
  recess: '休会',
  notice: '通知',
  urgent: '紧急通知',
}
