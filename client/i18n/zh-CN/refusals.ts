import type { MeetingRejection } from '../../../shared/domain/meeting/meeting.decide.ts'
import type { ChannelRefusal, CheckInRefusal } from '../../../shared/protocol/refusals.ts'

/** Refusals that only the HTTP interface gives. */
export type HttpRefusal =
  | 'access.noSuchPerson'
  | 'access.forbidden'
  | 'access.origin'
  | 'meetingFile.invalid'
  | 'archive.invalid'
  | 'archive.bytesMissing'
  | 'archive.tooLarge'
  | 'meeting.noTemplate'
  | 'accounts.nameTaken'
  | 'accounts.subjectTaken'
  | 'accounts.linkUsed'
  | 'accounts.wrongPassword'
  | 'accounts.providerAway'
  | 'accounts.signInOver'
  | 'accounts.providerRefused'
  | 'accounts.unknownSubject'
  | 'meeting.notConfirmed'
  | 'minutes.rehearsal'
  | 'minutes.notSet'
  | 'minutes.missingSign'
  | 'documents.tooLarge'
  | 'documents.wrongType'
  | 'documents.wrongHash'
  | 'documents.wrongLength'
  | 'documents.tooLargeToMark'
  | 'documents.cannotMark'
  | 'documents.busy'
  | 'command.tooLarge'
  | 'command.tooSlow'
  | 'rehearsal.notPlanned'
  | 'rehearsal.notRunning'
  | 'server.unreachable'
  | 'roster.invalid'
  | 'roster.rehearsal'
  | 'papers.busy'
  | 'papers.failed'
  | 'papers.missingSign'
  | 'papers.notHeld'
  | 'papers.noAddress'
  | 'roster.erased'
  | 'roster.stale'
  | 'roster.noPhone'
  | 'roster.notConfirmed'
  | 'backup.otherTools'

/** Refusals that a page gives itself, because there is no line. @source LIN-6 */
export type LineRefusal = 'command.notSent' | 'command.discarded'

export type AnyRefusal = MeetingRejection | ChannelRefusal | CheckInRefusal | HttpRefusal | LineRefusal

/** Every reason, as a sentence that says what to do. A code without one does not compile. */
export const refusals: Record<AnyRefusal, string> = {
  'meeting.alreadyStarted': '会议已经开始。',
  'meeting.notLive': '会议不在进行中，不能这样操作。',
  'meeting.notInRecess': '现在没有休会。',
  'meeting.over': '会议已经散会。',
  'agenda.notLive': '会议不在进行中，不能切换议程。请先开会或恢复会议。',
  'agenda.stale': '别人已先一步切换，现在是第 {{number}} 项“{{title}}”。',
  'agenda.atEnd': '已经是最后一项。',
  'agenda.atStart': '已经是第一项，前面没有了。',
  'agenda.nothingIsOn': '还没有进行任何议程项。',
  'agenda.unknownItem': '议程里没有这一项。',
  'agenda.itemChanged': '第 {{number}} 项刚被另一位会控改过，请看过再保存。',
  'agenda.alreadyCurrent': '这一项正在进行。',
  'agenda.notStaged': '这一项还没有预备，请先预备。',
  'agenda.nothingToTakeBack': '没有可以撤回的切换，或已超过 10 秒。',
  'agenda.noSuchPoint': '这一项只有 {{count}} 个要点。',
  'agenda.itemIsCurrent': '正在进行的一项不能删除。',
  'agenda.idTaken': '这个编号已被使用。',
  'agenda.unknownDocument': '没有编号为“{{documentId}}”的文件。',
  'agenda.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'agenda.tooShort': '不能再减少了。',
  'agenda.tooLong': '一项最多 24 小时，不能再增加了。',
  'agenda.noClock': '现在没有进行中的议程项，没有计时。',
  'agenda.clockStands': '计时已经暂停。',
  'agenda.clockRuns': '计时没有暂停。',
  'agenda.tooMany': '议程最多 {{max}} 项。',
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
  'venues.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'venues.idTaken': '这个会场编号已被使用，请换一个。',
  'venues.tooMany': '会场最多 {{max}} 个。',
  'venues.mainStays': '主会场始终排在第一，不能移动或删除。',
  'venues.lastBranch': '至少要有一个分会场，最后一个不能删除。',
  'venues.meetingStarted': '会议已经开始，会场不能删除。',
  'venues.inUse': '这个会场还有人员、发言、受表彰者、文件、发言申请、通知或督办 {{count}} 项，请先移走再删除。',
  'venues.notReported': '这一阶段还没有报告，或者已经撤回。',
  'venues.meetingOver': '会议已经散会。',
  'edits.nothingToUndo': '没有可以撤销的修改。',
  'edits.nothingToRedo': '没有可以重做的修改。',
  'edits.overtaken': '“{{label}}”之后又被别人改过，没有撤销，以免盖掉对方的修改。请直接修改。',
  'edits.rosterOvertaken': '名单里的这处修改之后又被别人改过，没有撤销，以免盖掉对方的修改。请直接修改。',
  'edits.erased': '这处修改涉及的人员信息已删除，不能再撤销或重做。',
  'edits.besideTheLog': '名单正在变化，请再试一次。',
  'rollCall.alreadyOpen': '点名正在进行。',
  'rollCall.notOpen': '现在没有点名。',
  'rollCall.notCalledYet': '还没有点到这个会场。',
  'rollCall.alreadyAnswered': '本会场已经应答。',
  'documents.unknown': '没有这份文件。',
  'documents.changed': '《{{title}}》刚被另一位会控改过，请看过再保存。',
  'documents.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'documents.unknownItem': '没有这一项议程。',
  'documents.idTaken': '这个文件编号已被使用。',
  'documents.isReleased': '文件已经发布，请先撤回。',
  'documents.tooMany': '文件最多 {{max}} 份。',
  'documents.notReleased': '这份文件还没有发布，请先发布。',
  'documents.alreadyReleased': '这份文件已经发布。',
  'documents.alreadyAcknowledged': '这一步已经确认过。',
  'documents.otherVersion': '文件已更新为第 {{version}} 版，请先查看新版。',
  'documents.notRecalled': '这份文件没有向该会场发出撤回要求。',
  'documents.notListed': '这份文件不在这一项议程里，请刷新后再试。',
  'attendance.unknownPerson': '本会场名单里没有这位参会人员，请与联络员核对。',
  'attendance.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'attendance.alreadyPresent': '已经签到，无需重复。',
  'attendance.notPresent': '尚未签到，没有可以撤销的。',
  'attendance.alreadyOnLeave': '已经登记请假。',
  'attendance.alreadyThere': '本来就在这个会场。',
  'attendance.alreadySigned': '签到表已经签字确认。',
  'attendance.signed': '本会场签到表已经确认，请找联络员补签。',
  'attendance.notYours': '手机上只能办理本人的事项。',
  'attendance.meetingOver': '会议已经散会，不能再签到。',
  'attendance.ofOtherHall': '此人属于另一个会场（{{venueId}}），请在那里签到，或先调整会场。',
  'attendance.operatorOnly': '本次会议由联络员签到，请到会场门口找联络员。',
  'attendance.codeNeeded': '请先扫描本会场大屏上的签到二维码，再签到。',
  'attendance.alreadyClaimed': '已经提交，等待联络员确认，无需重复。',
  'attendance.noClaim': '此人没有待确认的签到。',
  'attendance.noDoubt': '此人没有待核对的签到。',
  'attendance.tooLongAgo': '这次签到是 12 小时以前按下的，不能再补发；请用“补签”填写到会时间。',
  'attendance.notYourTime': '签到时间由系统记录，不能自己填写。',
  'attendance.futureTime': '到会时间不能晚于现在。',
  'attendance.notAStandIn': '替会人须是本会场名单中的列席或替会人员，且未替他人参会，被替的须是参会人员。',
  'attendance.alreadyAway': '已经登记离场。',
  'attendance.notAway': '没有登记离场。',
  'attendance.nobodyToMove': '该会场没有人员可以调整。',
  'attendance.alreadyListed': '名单里已有编号“{{personId}}”的人员。',
  'attendance.stillListed': '编号“{{personId}}”的人员已有出席记录，不能从名单删除；请先撤销其签到或请假。',
  'attendance.rosterMoved': '名单刚刚变化，请再试一次。',
  'attendance.sameRules': '签到方式没有变化。',
  'checkIn.codeExpired': '这个二维码是 {{ageSeconds}} 秒前的，已经失效。请对准会场屏幕上现在的二维码，马上再扫一次。',
  'checkIn.codeUnknown': '这个码不是本会场的，或已经作废。请重新扫会场屏幕或请柬上的码，仍不行请找联络员。',
  'checkIn.codeOfOtherHall': '这是别的会场（{{venueId}}）的人员。请到那个会场签到，或先把人调过来。',
  'checkIn.codeOfOtherMeeting': '这张请柬是另一场会议的，不能在这里签到。请出示本次会议的请柬，或报姓名签到。',
  'checkIn.noLink': '本会场的参会链接已停用，手机暂时进不来。请联络员代签，或请会务重新发一个链接。',
  'access.whoAreYou': '请先确认身份：填写姓名和手机号后四位，或输入请柬上的个人码。',
  'checkIn.whoAreYou': '还不知道您是谁，所以没有签到。请填姓名和手机尾号，或输入请柬上的个人码。',
  'checkIn.notOnePerson': '名单里不止一人是这个姓名和手机尾号。请用个人码，或请联络员签到。',
  'checkIn.nameRefused': '这个姓名输错次数过多，暂不能用手机尾号签到。请用请柬或本人链接，或请联络员签到。',
  'checkIn.tooManyCards': '一次最多发 {{max}} 个个人码，所以没有发。请一个会场一个会场地发。',
  'notices.unknownVenue': '没有编号为“{{venueId}}”的会场。',
  'notices.unknown': '这条通知已经撤回。',
  'notices.alreadyAcknowledged': '本会场已经确认过。',
  'notices.unknownHelpCall': '这个求助已经处理。',
  'notices.alreadySeen': '这个求助已有人在处理。',
  'notices.tooMany': '数量已满（{{max}}），请先处理已有的。',
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
  'minutes.notAdjourned': '散会之后才能签发纪要。',
  'minutes.besideTheLog': '纪要没有签发成，请再试一次。',
  'minutes.rehearsal': '演练的纪要不能签发。',
  'minutes.notSet': '纪要没有排成，请再试一次。',
  'minutes.missingSign': '字体里没有“{{sign}}”（{{codePoint}}），纪要没有签发。请改写后再签发。',
  'minutes.notHeld': '会议开始之后才有纪要。',
  'minutes.unknownSection': '纪要里没有这一句，页面会重新读取。',
  'minutes.stale': '这一句刚被别人改过，请看过再改。',
  'minutes.nothingChanged': '这一句本来就是这样。',
  'minutes.tooMany': '手写的句子最多 {{max}} 句。',
  'ticker.changed': '字幕刚被别人换过，请看过再发。',
  'ticker.nothingShown': '大屏上现在没有字幕。',
  'commendation.notCurrent': '只有正在进行的表彰可以公布。',
  'commendation.alreadyRevealed': '已经揭晓 {{revealed}} 位，名单不能再改。请先把揭晓退回到 0。',
  'commendation.stale': '别人已先一步公布，现在是第 {{revealed}} 个。',
  'commendation.noSuchAwardee': '没有这一个，共 {{total}} 个。',
  'control.heldByOther': '会控由{{name}}持有。可先请求移交；情况紧急时写明理由后接管。',
  'control.alreadyYours': '会控已经在本席。',
  'control.alreadyRequested': '已经请求，请等候对方移交。',
  'venues.nothingToNote': '这个会场的连接没有变化。',
  'control.notHeld': '现在没有人持有会控，可以直接接管。',
  'script.unknownItem': '这一项议程已被删除，不能保存它的主持词。请复制需要保留的文字。',
  'script.changed': '主持词已被他人修改（现为第 {{revision}} 稿），未保存。请对照后再保存。',
  'script.unknownPlaceholder': '不能识别“{{placeholder}}”。请用“插入”菜单选择实时内容。',
  'control.notYours': '会控不在本席，不能移交。',
  'command.malformed': '内容不合要求，没有发送成功。',
  'command.unknown': '服务器不认识这个操作，请刷新页面。',
  'command.forbidden': '没有这项权限。',
  'command.keyReused': '这个操作编号已用于别的内容，请刷新后重试。',
  'command.notSent': '连线已断，没有发出。连线恢复后请看清当前状态，再按一次。',
  'command.otherLog': '没有执行：联调刚刚开始或结束。请看清当前状态，再决定是否重按。',
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
  'meetingFile.invalid': '会议文件有错误，没有创建会议。',
  'accounts.nameTaken': '已经有同名的账号，请换一个名称。',
  'accounts.subjectTaken': '这个身份标识已经用于另一个账号。',
  'accounts.linkUsed': '这个链接已经用过或者过期，请向管理员要一个新的。',
  'accounts.wrongPassword': '姓名或密码不正确。',
  'archive.invalid': '会议归档有问题，没有创建会议。',
  'archive.bytesMissing': '《{{title}}》的内容不在服务器上，请重新上传后再归档。',
  'archive.tooLarge': '文件总量过大，无法归档。',
  'accounts.providerAway': '身份认证服务暂时连不上，请稍后再试，或用姓名和密码登录。',
  'accounts.signInOver': '这次登录已失效，请从首页重新开始。',
  'accounts.providerRefused': '身份认证服务没有确认您的身份，请重新登录。',
  'accounts.unknownSubject': '您的身份还没有对应的账号。管理员已能看到这次登录，请联系管理员关联账号。',
  'meeting.noTemplate': '没有这个模板，请重新选择。',
  'meeting.notConfirmed': '输入的会议名称不一致，会议没有删除。',
  'documents.tooLarge': '文件太大，最多 200 MB。请压缩或分成几份后再上传。',
  'documents.wrongType': '只接受 PDF、PNG、JPEG 和 WebP。请另存为 PDF 后再上传。',
  'documents.wrongHash': '文件在传输中有损坏，请重新上传。',
  'documents.wrongLength': '文件没有传完整，请重新上传。',
  'documents.tooLargeToMark': '文件太大（超过 64 MB），无法加水印下载。可在屏幕上阅读，或向会控索取原件。',
  'documents.cannotMark':
    '这份文件加密、损坏或格式特殊，无法加水印，不能下载。请向会控索取原件，或请会控换成普通 PDF。',
  'documents.busy': '正在为许多会场制作副本，请稍后再下载。',
  'server.busy': '同时进入的人很多，页面会自动排队进入。',
  'server.draining': '服务器正在重启，页面会自动恢复。',
  'rehearsal.notPlanned': '只有还没有开始的会议可以联调。',
  'rehearsal.notRunning': '现在没有在联调。',
  'server.unreachable': '连接不上服务器，请检查网络。',
  'roster.invalid': '名单有误，未作任何更改。',
  'roster.rehearsal': '演练进行中，结束演练后再操作。',
  'papers.noAddress': '没有可以印在纸上的网址：请用本机在网络中的地址打开此页，或设置 PUBLIC_URL。可选：{{addresses}}',
  'papers.failed': '文书没有生成，请再试一次；仍不成功请联系技术人员。',
  'papers.notHeld': '会议还没有开始，没有可出的文书。',
  'papers.busy': '正在生成的文书太多，请稍后再试。',
  'papers.missingSign':
    '文书没有生成：“{{name}}”中的字“{{sign}}”（{{codePoint}}）在现有字体里没有。请改用其他写法，或请技术人员在 FONTS_DIR 中加入含有此字的字体。',
  'roster.erased': '人员信息已删除，不能再更改名单。',
  'roster.stale': '这一栏刚被别人改过，没有覆盖。请看过再决定。',
  'roster.noPhone': '没有手机号。',
  'roster.notConfirmed': '会议名称不符，未删除。',
  'backup.otherTools': '此数据库请用其自带工具备份。',
}
