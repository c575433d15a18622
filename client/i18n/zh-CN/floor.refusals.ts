import type { RefusalTexts } from '../any-refusal.ts'

export const floorRefusals: RefusalTexts<'floor'> = {
  'floor.notLive': '会议开始后才能发言或申请发言。',
  'floor.notYours': '发言权现在不在您这里。',
  'floor.nobodySpeaks': '现在没有人发言。',
  'floor.nobodyWaits': '现在没有人申请发言。',
  'floor.alreadyWaiting': '已经在排队，请等候主持人点名。',
  'floor.unknownRequest': '这个申请已经处理或撤回。',
  'floor.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'floor.unknownPerson': '名单里没有这位参会人员。',
  'floor.listClosed': '主持人已停止接受发言申请。',
  'floor.nobodyNext': '现在没有提示谁准备发言。',
  'floor.alreadyClosed': '发言申请已经停止。',
  'floor.alreadyOpen': '发言申请没有停止。',
  'floor.tooMany': '排队人数已满（{{max}}），请稍后再试。',
}
