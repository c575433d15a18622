import type { RefusalTexts } from '../any-refusal.ts'

export const noticesRefusals: RefusalTexts<'notices' | 'ticker'> = {
  'notices.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'notices.unknown': '这条通知已经撤回。',
  'notices.alreadyAcknowledged': '本会场已经确认过。',
  'notices.unknownHelpCall': '这个求助已经处理。',
  'notices.alreadySeen': '这个求助已有人在处理。',
  'notices.tooMany': '数量已满（{{max}}），请先处理已有的。',
  'ticker.changed': '字幕刚被别人换过，请看过再发。',
  'ticker.nothingShown': '大屏上现在没有字幕。',
}
