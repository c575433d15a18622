import type { AnyRefusal, RefusalTexts } from '../any-refusal.ts'
import { accountsRefusals } from './accounts.refusals.ts'
import { agendaRefusals } from './agenda.refusals.ts'
import { attendanceRefusals } from './attendance.refusals.ts'
import { commendationRefusals } from './commendation.refusals.ts'
import { controlRefusals } from './control.refusals.ts'
import { documentsRefusals } from './documents.refusals.ts'
import { editsRefusals } from './edits.refusals.ts'
import { floorRefusals } from './floor.refusals.ts'
import { followUpRefusals } from './follow-up.refusals.ts'
import { meetingRefusals } from './meeting.refusals.ts'
import { minutesRefusals } from './minutes.refusals.ts'
import { noticesRefusals } from './notices.refusals.ts'
import { rehearsalRefusals } from './rehearsal.refusals.ts'
import { scriptRefusals } from './script.refusals.ts'
import { venuesRefusals } from './venues.refusals.ts'

/** Of no word: what the line, the server and the store refuse. */
const ofNoWord: RefusalTexts<'access' | 'command' | 'storage' | 'server' | 'papers' | 'backup'> = {
  'access.whoAreYou': '请先确认身份：填写姓名和手机号后四位，或输入请柬上的个人码。',
  'command.malformed': '内容不合要求，没有发送成功。',
  'command.unknown': '服务器不认识这个操作，请刷新页面。',
  'command.forbidden': '没有这项权限。',
  'command.keyReused': '这个操作编号已用于别的内容，请刷新后重试。',
  'command.notSent': '连线已断，没有发出。连线恢复后请看清当前状态，再按一次。',
  'command.otherLog': '没有执行：联调刚刚开始或结束。请看清当前状态，再决定是否重按。',
  'command.notYet': '服务器正在升级，此操作暂不可用，请升级完成后再试。',
  'command.notDone': '没有执行：断线时按下的操作没有送达服务器。请看清当前状态，再决定是否重按。',
  'command.discarded': '已放弃，没有发送。',
  'command.tooMany': '操作太频繁，请稍后再试。',
  'command.failed': '服务器出错，请重试；仍不成功请联系技术保障。',
  'command.tooLarge': '内容太大。',
  'command.tooSlow': '传输过慢，已中止。请换用更好的网络后重试。',
  'storage.full': '服务器存储空间已满，操作没有保存，请联系技术保障。',
  'storage.failed': '服务器没能保存，请稍后重试，或联系技术保障。',
  'storage.damaged': '会议记录从第 {{seq}} 条起损坏，只能查看，请联系技术保障。',
  'access.unauthorised': '链接无效、已过期或已停用，请向会务索取新的链接。',
  'access.notFound': '没有这个会议，或链接不属于它。',
  'access.noSuchPerson': '没有找到，请核对姓名和手机号后四位，或请联络员为您签到。',
  'access.forbidden': '没有这项权限。',
  'access.origin': '请求来自别的网站，已拒绝。',
  'server.busy': '同时进入的人很多，页面会自动排队进入。',
  'server.draining': '服务器正在重启，页面会自动恢复。',
  'server.unreachable': '连接不上服务器，请检查网络。',
  'papers.noAddress': '没有可以印在纸上的网址：请用本机在网络中的地址打开此页，或设置 PUBLIC_URL。可选：{{addresses}}',
  'papers.failed': '文书没有生成，请再试一次；仍不成功请联系技术人员。',
  'papers.notHeld': '会议还没有开始，没有可出的文书。',
  'papers.busy': '正在生成的文书太多，请稍后再试。',
  'papers.missingSign':
    '文书没有生成：“{{name}}”中的字“{{sign}}”（{{codePoint}}）在现有字体里没有。请改用其他写法，或请技术人员在 FONTS_DIR 中加入含有此字的字体。',
  'backup.otherTools': '此数据库请用其自带工具备份。',
}

/** Every reason, as a sentence that says what to do. A code without one does not compile. */
export const refusals: Record<AnyRefusal, string> = {
  ...accountsRefusals,
  ...agendaRefusals,
  ...attendanceRefusals,
  ...commendationRefusals,
  ...controlRefusals,
  ...documentsRefusals,
  ...editsRefusals,
  ...floorRefusals,
  ...followUpRefusals,
  ...meetingRefusals,
  ...minutesRefusals,
  ...noticesRefusals,
  ...rehearsalRefusals,
  ...scriptRefusals,
  ...venuesRefusals,
  ...ofNoWord,
}
