import type { RefusalTexts } from '../any-refusal.ts'

export const minutesRefusals: RefusalTexts<'minutes'> = {
  'minutes.notAdjourned': '散会之后才能签发纪要。',
  'minutes.alreadySubmitted': '这一稿已经送审或签发，之后没有改动。',
  'minutes.besideTheLog': '纪要没有签发成，请再试一次。',
  'minutes.rehearsal': '演练的纪要不能签发。',
  'minutes.notSet': '纪要没有排成，请再试一次。',
  'minutes.missingSign': '字体里没有“{{sign}}”（{{codePoint}}），纪要没有签发。请改写后再签发。',
  'minutes.notHeld': '会议开始之后才有纪要。',
  'minutes.unknownSection': '纪要里没有这一句，页面会重新读取。',
  'minutes.unknownDocument': '会议文件里没有这一份，页面会重新读取。',
  'minutes.stale': '这一句刚被别人改过，请看过再改。',
  'minutes.nothingChanged': '这一句本来就是这样。',
  'minutes.isList': '出席、请假这类名单的格式是固定的。',
  'minutes.tooMany': '手写的句子最多 {{max}} 句。',
}
