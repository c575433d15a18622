import type { RefusalTexts } from '../any-refusal.ts'

export const meetingRefusals: RefusalTexts<'meeting' | 'meetingFile' | 'archive'> = {
  'meeting.alreadyStarted': '会议已经开始。',
  'meeting.notLive': '会议不在进行中，不能这样操作。',
  'meeting.notInRecess': '现在没有休会。',
  'meeting.over': '会议已经散会。',
  'meetingFile.invalid': '会议文件有错误，没有创建会议。',
  'archive.invalid': '会议归档有问题，没有创建会议。',
  'archive.bytesMissing': '《{{title}}》的内容不在服务器上，请重新上传后再归档。',
  'archive.tooLarge': '文件总量过大，无法归档。',
  'meeting.noTemplate': '没有这个模板，请重新选择。',
  'meeting.notWord': '这不是 Word 文档（.docx）。请用 Word 或 WPS 打开，另存为“Word 文档（.docx）”再读。',
  'meeting.wordLocked': '这个文档加了密码。请去掉密码，另存一份再读。',
  'meeting.wordDamaged': '这个文档打不开，可能没有传完整。请用 Word 或 WPS 打开看看，另存一份再读。',
  'meeting.notConfirmed': '输入的会议名称不一致，会议没有删除。',
}
