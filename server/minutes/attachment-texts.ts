import { inLanguageOf } from '../papers/paper-language.ts'

const zh = {
  note: '附件：',
  one: '附件',
  numbered: '附件{number}',
  leaveList: '请假人员名单',
  taskList: '任务分工',
  place: '序号',
  name: '姓名',
  unit: '单位',
  post: '职务',
  venue: '会场',
  reason: '事由',
  nobody: '无',
  task: '事项',
  lead: '牵头',
  helpers: '配合',
  due: '时限',
  issuedBy: '发文单位',
  version: '版本',
  versionNumber: '第{version}版',
  enclosed: '说明',
  besideThis: '本件另附，与本纪要一并印发',
  withoutFile: '本件另附，未存于会议文件',
}

const en: typeof zh = {
  note: 'Attached:',
  one: 'Attachment',
  numbered: 'Attachment {number}',
  leaveList: 'People on leave',
  taskList: 'Who does what',
  place: 'No.',
  name: 'Name',
  unit: 'Unit',
  post: 'Position',
  venue: 'Hall',
  reason: 'Reason',
  nobody: 'none',
  task: 'What is to be done',
  lead: 'Lead',
  helpers: 'Helpers',
  due: 'Due',
  issuedBy: 'Issued by',
  version: 'Version',
  versionNumber: '{version}',
  enclosed: 'Note',
  besideThis: 'enclosed, and given out together with these minutes',
  withoutFile: 'enclosed; the meeting has no file of it',
}

/** What the attachments of minutes are called, and what they say of themselves. */
export const attachmentTexts = (locale: string): typeof zh => inLanguageOf(locale, { zh, en })
