import type { RefusalTexts } from '../any-refusal.ts'

export const followUpRefusals: RefusalTexts<'followUps'> = {
  'followUps.tooMany': '督办事项最多 {{max}} 项。',
  'followUps.unknownSource': '议程里没有这一项或这一点，请重新选择来源。',
  'followUps.unknown': '这项督办不在台账里了。',
  'followUps.overtaken': '第 {{number}} 项督办刚被别人改过，请看过再保存。',
  'followUps.unknownVenue': '没有这个会场。',
  'followUps.alreadyClosed': '这项督办已经办结。',
  'followUps.notClosed': '这项督办还没有办结。',
  'followUps.notLead': '只有牵头会场可以申请延期。',
  'followUps.noDue': '这项督办没有定时限，不用申请延期。',
  'followUps.alreadyDue': '时限 {{due}} 已过，不能再申请延期，请与主会场联系。',
  'followUps.notLater': '新的时限要晚于现在的时限 {{due}}。',
  'followUps.notAsked': '没有待答复的延期申请。',
}
