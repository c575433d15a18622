import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { DocumentShelf } from '../documents/document-shelf.ts'
import { createFolderShelf } from '../documents/folder-shelf.ts'
import { openShelf } from '../documents/open-shelf.ts'
import { bucketIn } from '../documents-of.ts'
import { verifyPlace } from '../evidence/verify-place.ts'
import { findingText } from '../evidence/verify-texts.ts'
import { readSealKey } from '../kernel/seal-key.ts'
import { copyStore } from '../store/copy-store.ts'
import { openReader } from '../store/open-reader.ts'
import { soleAddress } from '../store/postgres-place.ts'
import { CannotDo, type Command, showProgress, WrongCall } from './command.ts'
import { copyDocuments } from './copy-documents.ts'

const isUrl = (place: string): boolean => /^postgres(?:ql)?:/u.test(place)

/** Moves everything from one database into another. @source CLI-6 */
export const migrateCommand: Command = {
  usage: 'migrate --from <data folder | DATABASE_URL> --to <data folder | DATABASE_URL>',
  does: [
    '把全部会议从一个数据库搬到另一个（SQLite 与 PostgreSQL 之间均可），搬完逐条核对；原库不动',
    'copies all meetings from one database into another, SQLite and PostgreSQL either way, and checks every row; the old one stays as it is',
  ],
  more: [
    '设了 DOCUMENTS_URL 时，来源目录中的文件放进该存储桶 · with DOCUMENTS_URL the documents of the folder go into its bucket',
    '两边都须没有服务在用，目标须为空；密钥取自 SEAL_KEY_FILE，缺省为来源目录中的 seal.key',
    'no server may work on either; the target is empty; the key is SEAL_KEY_FILE, else seal.key of the folder it comes from',
  ],
  async run(args, say) {
    const { values } = parseArgs({ args: [...args], options: { from: { type: 'string' }, to: { type: 'string' } } })
    const { from, to } = values
    if (from === undefined || to === undefined || from === to) throw new WrongCall()
    if (!isUrl(from) && !existsSync(join(from, 'onehall.db')))
      throw new CannotDo(`${from} 中没有 onehall.db。`, `There is no onehall.db in ${from}.`)
    if (!isUrl(to)) await mkdir(to, { recursive: true, mode: 0o700 })
    const rows = await copyStore(from, to, (table, done, total) => showProgress(table, done, total))
    if (rows === 'notEmpty')
      throw new CannotDo('目标数据库里已有会议；只搬进空库。', 'The target has meetings already; it has to be empty.')
    if (rows === 'otherVersion')
      throw new CannotDo(
        '来源数据库不是这个版本的：请先用这个版本在其上启动一次。',
        'The source is not of this version: start this version on it once.',
      )
    const documents = await shelfAfter(from, to)
    const isCopied = documents !== null && !isUrl(from)
    if (isCopied) await copyDocuments(createFolderShelf(join(from, 'documents')), documents)
    const key = readSealKey(process.env.SEAL_KEY_FILE ?? join(isUrl(from) ? 'data' : from, 'seal.key'))
    const reader = openReader(await soleAddress(to), key)
    try {
      const onProgress = (done: number, total: number) => showProgress('verify', done, total)
      const found = await verifyPlace({ reader, documents, onProgress })
      // Without the key everything is unmarked: the chains are checked all the same.
      const told = key === null ? found.filter(({ kind }) => kind !== 'unmarked') : found
      for (const finding of told) say(findingText(finding))
      if (told.length > 0)
        throw new CannotDo('搬完的库没有通过核对，见上。', 'What was copied does not verify; see above.')
    } finally {
      await reader.close()
    }
    say(`已搬 ${rows} 行并核对无误。\n${rows} rows copied and verified.`)
    if (!isCopied)
      say(
        '文件仍在原处；请用 DATA_DIR 或 DOCUMENTS_URL 指向它。\nDocuments stay where they are: point DATA_DIR or DOCUMENTS_URL there.',
      )
    say(
      isUrl(to)
        ? '请在每个节点上给出同一个 SEAL_KEY_FILE。\nName the same SEAL_KEY_FILE on every node.'
        : '请把 seal.key 一并放进新目录。\nPut seal.key into the new folder, too.',
    )
    return 0
  },
}

/** Where documents lie afterwards: in the bucket that the environment names, else in a folder; null: wherever they were. */
async function shelfAfter(from: string, to: string): Promise<DocumentShelf | null> {
  const bucket = bucketIn(process.env)
  if (bucket !== null) return openShelf(isUrl(from) ? to : from, bucket)
  return isUrl(from) || isUrl(to) ? null : createFolderShelf(join(to, 'documents'))
}
