import type { ArchiveFault, ArchiveFaultCode } from './archive-fault.ts'

type Language = 'zh-CN' | 'en'

/** What is worth knowing of an archive that was taken all the same. */
export type ArchiveWarning = 'archive.unsigned' | 'archive.withoutRoster'

type Code = ArchiveFaultCode | ArchiveWarning

type Params = ArchiveFault['params']

const mebibytes = ({ max = 0 }: Params): number => Math.floor(Number(max) / 1024 / 1024)

/** One sentence a fault, in each language. The part and the row are told beside it. */
const texts: Readonly<Record<Language, Readonly<Record<Code, (params: Params) => string>>>> = {
  'zh-CN': {
    'archive.notAnArchive': () => '不是会议归档，或文件不完整（下载、拷贝中断）。请重新取得这份文件。',
    'archive.tooLarge': (params) => `过大，最多 ${mebibytes(params)} MB。`,
    'archive.tooManyParts': ({ max }) => `内含文件过多，最多 ${max} 个。`,
    'archive.unsafePath': () => '文件名指向归档之外，不予接收。',
    'archive.unexpected': () => '归档中不应有这个文件。',
    'archive.twice': () => '这个文件在归档中出现两次。',
    'archive.missing': () => '归档中缺少这个文件。',
    'archive.link': () => '是符号链接，不予接收。',
    'archive.encrypted': () => '已加密：会议归档不加密，请取得原件。',
    'archive.unreadable': () => '无法解压，或长度与目录不符。',
    'archive.wrongHash': () => '内容与所记的校验值（SHA-256）不符，已被改动或损坏。',
    'archive.badFacts': ({ where }) => `归档说明无法识别（${where || '整体'}）。`,
    'archive.factsDiffer': ({ where }) => `归档说明与内容不一致（${where}）。`,
    'archive.newer': ({ version }) => `由更新的版本写成（${version}），请先升级本服务器。`,
    'archive.badSignature': () => '归档说明的签名无效。',
    'archive.badRow': () => '这一行不是日志记录。',
    'archive.brokenChain': () => '从这一行起，记录链断开：此行或其前后被改动、增删。',
    'archive.badEvent': ({ type }) => `这一行的内容（${type}）不成立。`,
    'archive.badPlan': ({ where }) => `会议的内容不合会议文件的规定（${where}）。`,
    'archive.wrongEnd': () => '日志的末尾不是归档说明所记的那一条。',
    'archive.future': ({ minutes }) => `这一行的时间比本服务器晚 ${minutes} 分钟，请先校正两台服务器的时钟。`,
    'archive.badPerson': () => '这一行不是人员记录。',
    'archive.samePerson': () => '这个人员编号重复出现。',
    'archive.unlistedPerson': () => '日志中没有这个人员。',
    'archive.tooManyPeople': ({ max }) => `人员过多，最多 ${max} 人。`,
    'archive.badSeal': ({ seq }) => `第 ${seq} 条处的封签无效，或与日志不符。`,
    'archive.wrongType': () => '文件内容与所记类型不符。',
    'archive.unsigned': () => '这份归档没有签名：能证明前后一致，不能证明出自哪台服务器。',
    'archive.withoutRoster': () => '这份归档不含人员名单：新会议中的人员没有姓名。',
  },
  en: {
    'archive.notAnArchive': () =>
      'Not the archive of a meeting, or only a part of one (a download or copy that broke off). Get the file again.',
    'archive.tooLarge': (params) => `Too large; ${mebibytes(params)} MB at most.`,
    'archive.tooManyParts': ({ max }) => `Too many files in it; ${max} at most.`,
    'archive.unsafePath': () => 'The name leads out of the archive.',
    'archive.unexpected': () => 'This file has no place in an archive.',
    'archive.twice': () => 'This file is in it twice.',
    'archive.missing': () => 'This file is missing.',
    'archive.link': () => 'This is a symbolic link.',
    'archive.encrypted': () => 'This is encrypted; archives of meetings are not. Get the original.',
    'archive.unreadable': () => 'Cannot be unpacked, or is of another length than the directory says.',
    'archive.wrongHash': () => 'Does not have the hash (SHA-256) that was noted: it was changed or damaged.',
    'archive.badFacts': ({ where }) => `What the archive says of itself cannot be read (${where || 'as a whole'}).`,
    'archive.factsDiffer': ({ where }) => `What the archive says of itself is not what is in it (${where}).`,
    'archive.newer': ({ version }) => `Written by a newer version (${version}); upgrade this server first.`,
    'archive.badSignature': () => 'The signature of what the archive says of itself is not valid.',
    'archive.badRow': () => 'This is no row of a log.',
    'archive.brokenChain': () =>
      'The chain is broken here: this row or its neighbours were changed, added or taken out.',
    'archive.badEvent': ({ type }) => `What this row says (${type}) cannot be.`,
    'archive.badPlan': ({ where }) => `What the meeting is planned as is none that a meeting file may have (${where}).`,
    'archive.wrongEnd': () => 'The log does not end with the row that was noted.',
    'archive.future': ({ minutes }) =>
      `This row is ${minutes} minutes ahead of this server; set the clocks of both servers right first.`,
    'archive.badPerson': () => 'This is nobody of a roster.',
    'archive.samePerson': () => 'The id of this person is there twice.',
    'archive.unlistedPerson': () => 'The log does not know this person.',
    'archive.tooManyPeople': ({ max }) => `Too many people; ${max} at most.`,
    'archive.badSeal': ({ seq }) => `The seal at row ${seq} is not valid, or does not fit the log.`,
    'archive.wrongType': () => 'The bytes are of another type than was noted.',
    'archive.unsigned': () =>
      'This archive bears no signature: it proves that nothing in it was changed by itself, not which server it comes from.',
    'archive.withoutRoster': () => 'This archive came without the roster: the people of the new meeting have no names.',
  },
}

export const archiveText = (code: Code, params: Params, language: Language): string => texts[language][code](params)

/** Where in the archive: `log.ndjson:12`. */
export const placeOf = ({ path, row }: Pick<ArchiveFault, 'path' | 'row'>): string =>
  row === undefined ? path : `${path}:${row}`
