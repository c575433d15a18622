import type { RefusalTexts } from '../any-refusal.ts'

export const venuesRefusals: RefusalTexts<'venues' | 'rollCall'> = {
  'venues.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'venues.idTaken': '这个会场编号已被使用，请换一个。',
  'venues.tooMany': '会场最多 {{max}} 个。',
  'venues.mainStays': '主会场始终排在第一，不能移动或删除。',
  'venues.lastBranch': '至少要有一个分会场，最后一个不能删除。',
  'venues.meetingStarted': '会议已经开始，会场不能删除。',
  'venues.inUse': '这个会场还有人员、发言、受表彰者、文件、发言申请、通知或督办 {{count}} 项，请先移走再删除。',
  'venues.notReported': '这一阶段还没有报告，或者已经撤回。',
  'venues.meetingOver': '会议已经散会。',
  'rollCall.alreadyOpen': '点名正在进行。',
  'rollCall.notOpen': '现在没有点名。',
  'rollCall.notCalledYet': '还没有点到这个会场。',
  'rollCall.alreadyAnswered': '本会场已经应答。',
  'venues.nothingToNote': '这个会场的连接没有变化。',
}
