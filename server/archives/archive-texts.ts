import type { ArchiveFault, ArchiveFaultCode } from './archive-fault.ts'
import type { AbsentFile } from './earlier-files.ts'

type Language = 'zh-CN' | 'en'

/** What is worth knowing of an archive that was taken all the same. */
export type ArchiveWarning = 'archive.unsigned' | 'archive.withoutRoster' | 'archive.withoutEarlier'

/** Why a file that was replaced is not in an archive. */
type AbsentCode = `archive.${AbsentFile['absent']}`

type Code = ArchiveFaultCode | ArchiveWarning | AbsentCode

type Params = ArchiveFault['params']

const mebibytes = ({ max = 0 }: Params): number => Math.floor(Number(max) / 1024 / 1024)

const fileZh = ({ documentId, version, sha256 }: Params): string =>
  `文件 ${documentId} 第 ${version} 版（SHA-256 ${sha256}）`
const fileEn = ({ documentId, version, sha256 }: Params): string =>
  `file ${documentId}, version ${version} (SHA-256 ${sha256})`

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
    'archive.notYet': ({ version }) =>
      `这一行是新版本（${version}）的写法：服务器正在逐台升级，旧版本的还读不了，请全部升级后再导入。`,
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
    'archive.badText': () => '这一行不是日志所记的文字，或已被改动。',
    'archive.badSeal': ({ seq }) => `第 ${seq} 条处的封签无效，或与日志不符。`,
    'archive.badTimestamp': ({ seq }) => `第 ${seq} 条处封签的时间戳已被改动，或属于另一份封签。`,
    'archive.wrongType': () => '文件内容与所记类型不符。',
    'archive.unsigned': () => '这份归档没有签名：能证明前后一致，不能证明出自哪台服务器。',
    'archive.withoutRoster': () => '这份归档不含人员名单：新会议中的人员没有姓名。',
    'archive.withoutEarlier': ({ count }) =>
      `这份归档缺 ${count} 份被替换的文件原件：记录里有它们的校验值，回放到那时不能显示。`,
    'archive.notHere': (params) => `不在归档内：${fileZh(params)}，导出时服务器上已没有它的原件。`,
    'archive.noRoom': (params) => `不在归档内：${fileZh(params)}，归档已满。`,
    'archive.notCarried': (params) => `不在归档内：${fileZh(params)}，旧版归档只带每份文件的最后一版。`,
  },
  en: {
    'archive.notAnArchive': () =>
      'Not a meeting archive, or an incomplete one (a download or copy that broke off). Get the file again.',
    'archive.tooLarge': (params) => `Too large; ${mebibytes(params)} MB at most.`,
    'archive.tooManyParts': ({ max }) => `Too many files in it; ${max} at most.`,
    'archive.unsafePath': () => 'The file name leads out of the archive.',
    'archive.unexpected': () => 'This file does not belong in an archive.',
    'archive.twice': () => 'This file appears twice.',
    'archive.missing': () => 'This file is missing.',
    'archive.link': () => 'This is a symbolic link.',
    'archive.encrypted': () => 'Encrypted; meeting archives are not. Get the original.',
    'archive.unreadable': () => 'Cannot be unpacked, or differs in length from what the directory says.',
    'archive.wrongHash': () => 'Does not match the recorded hash (SHA-256): it was changed or damaged.',
    'archive.badFacts': ({ where }) => `The archive description cannot be read (${where || 'as a whole'}).`,
    'archive.factsDiffer': ({ where }) => `The archive description does not match the contents (${where}).`,
    'archive.newer': ({ version }) => `Written by a newer version (${version}); upgrade this server first.`,
    'archive.notYet': ({ version }) =>
      `This row has a newer form (${version}): the servers are being upgraded, and older ones cannot read it yet. Import again when all are done.`,
    'archive.badSignature': () => 'The signature of the archive description is not valid.',
    'archive.badRow': () => 'This is not a row of a log.',
    'archive.brokenChain': () => 'The chain is broken here: this row or its neighbours were changed, added or removed.',
    'archive.badEvent': ({ type }) => `What this row says (${type}) is not valid.`,
    'archive.badPlan': ({ where }) => `The plan of the meeting is not one that a meeting file may have (${where}).`,
    'archive.wrongEnd': () => 'The log does not end with the recorded row.',
    'archive.future': ({ minutes }) =>
      `This row is dated ${minutes} min ahead of this server's clock; set the clocks of both servers first.`,
    'archive.badPerson': () => 'This is not a person of a roster.',
    'archive.samePerson': () => "This person's id appears twice.",
    'archive.unlistedPerson': () => 'The log does not list this person.',
    'archive.tooManyPeople': ({ max }) => `Too many people; ${max} at most.`,
    'archive.badText': () => 'This is no text that the log names, or it was changed.',
    'archive.badSeal': ({ seq }) => `The seal at row ${seq} is not valid, or does not match the log.`,
    'archive.badTimestamp': ({ seq }) =>
      `The timestamp of the seal at row ${seq} was changed, or is that of another seal.`,
    'archive.wrongType': () => 'The contents are not of the recorded type.',
    'archive.unsigned': () =>
      'This archive is not signed: it is consistent in itself, but nothing proves which server it came from.',
    'archive.withoutRoster': () => 'This archive has no roster: the people of the new meeting have no names.',
    'archive.withoutEarlier': ({ count }) =>
      `Replaced files that are not in this archive: ${count}. The log has their hashes; the replay cannot show them.`,
    'archive.notHere': (params) => `Not in the archive: ${fileEn(params)}; the server that made it had no bytes of it.`,
    'archive.noRoom': (params) => `Not in the archive: ${fileEn(params)}; there was no room for it.`,
    'archive.notCarried': (params) =>
      `Not in the archive: ${fileEn(params)}; archives of the first version carry the last file of each document alone.`,
  },
}

export const archiveText = (code: Code, params: Params, language: Language): string => texts[language][code](params)

/** Where in the archive: `log.ndjson:12`. */
export const placeOf = ({ path, row }: Pick<ArchiveFault, 'path' | 'row'>): string =>
  row === undefined ? path : `${path}:${row}`
