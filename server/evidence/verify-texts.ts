import type { Finding } from './finding.ts'

/** One below the other: both languages, since nobody has been asked which. */
const both = (zh: string, en: string): string => `${zh}\n${en}`

export const verifyTexts = {
  help: both(
    '用法：onehall verify <会议归档.zip | 数据目录 | DATABASE_URL>\n核对每个会议的日志、快照、文件与封签，以及人员、链接、设置与管理日志簿；只读，不需要服务在运行。\n密钥取自 SEAL_KEY_FILE，缺省为数据目录中的 seal.key。全部无误时退出码为 0。',
    'Usage: onehall verify <archive.zip | data folder | DATABASE_URL>\nChecks the log, snapshot, documents and seals of every meeting, and people, links, settings and the administrative journal; reads only, needs no server.\nThe key is that of SEAL_KEY_FILE, else seal.key in the data folder. Exit code 0 only when all holds.',
  ),
  allHolds: both('全部无误。', 'All holds.'),
  noKey: both(
    '没有找到密钥文件（SEAL_KEY_FILE 或数据目录中的 seal.key），标记无法核对。',
    'The key file (SEAL_KEY_FILE, or seal.key in the data folder) is not there: marks could not be checked.',
  ),
  otherKey: both(
    '密钥文件不是这个数据库所用的那一把，标记无法核对。',
    'The key file is not the one that this database is marked with: marks could not be checked.',
  ),
  neverMarked: both(
    '这个数据库还没有标记：用这一版本启动一次之后才能核对。',
    'This database bears no marks yet: start this version on it once, then they can be checked.',
  ),
  noStore: (place: string) => both(`${place} 中没有 onehall.db。`, `There is no onehall.db in ${place}.`),
  badKey: (path: string) =>
    both(`${path} 不是 ed25519 私钥（PEM）。`, `${path} is no ed25519 private key (PEM, PKCS 8).`),
  failed: (message: string) => both(`无法核对：${message}`, `It could not be checked: ${message}`),
}

const kindTexts: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  gap: ['序号中断', 'a gap in the numbers'],
  hash: ['内容被改动', 'changed'],
  unreadable: ['无法读取', 'cannot be read'],
  head: ['末尾与记录不符', 'the end is not the one that was noted'],
  mark: ['日志被整体改写，自此项起不可信', 'the log was written anew; nothing from here on is vouched for'],
  changed: ['被改动', 'changed'],
  added: ['不是由服务写入的', 'not written by the server'],
  missing: ['有缺失，或被换回旧值', 'something is gone, or was put back to an older form'],
  unmarked: ['没有可核对的标记', 'bears no mark that can be checked'],
  differs: ['与日志推算的结果不符', 'is not what the log gives'],
  signature: ['签名无效', 'the signature is not valid'],
  otherKey: ['所用公钥没有写入该会议的日志', 'the public key is not one that the log of the meeting names'],
  otherSeal: ['是另一份封签的时间戳', 'is the timestamp of another seal'],
  documents: ['文件清单与日志不符', 'the documents are not those of the log'],
}

const placeTexts: Readonly<Record<string, string>> = {
  events: '日志 events',
  snapshots: '快照 snapshots',
  people: '人员 people',
  links: '链接 links',
  settings: '设置 settings',
  audit: '管理日志簿 audit',
  documents: '文件 documents',
  seals: '封签 seals',
  timestamps: '时间戳 timestamps',
  papers: '印发件 papers',
  texts: '填写内容 texts',
}

/** One line: where, which, and what is wrong with it. */
export function findingText({ place, scope, key, kind }: Finding): string {
  const [zh, en] = kindTexts[kind] ?? [kind, kind]
  const where = [placeTexts[place] ?? place, scope === '' ? null : scope, key].filter((part) => part !== null)
  return `✗ ${where.join(' · ')}：${zh} (${en})`
}
