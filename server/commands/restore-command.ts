import { existsSync, statSync } from 'node:fs'
import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { DocumentShelf } from '../documents/document-shelf.ts'
import { createFolderShelf } from '../documents/folder-shelf.ts'
import { documentsOf } from '../documents-of.ts'
import { readSealKey } from '../kernel/seal-key.ts'
import { openReader } from '../store/open-reader.ts'
import { CannotDo, type Command, WrongCall } from './command.ts'
import { copyDocuments } from './copy-documents.ts'

/** Puts a copy where a server can start on it. @source CLI-3 */
export const restoreCommand: Command = {
  usage: 'restore <backup folder | copy.db> --to <empty data folder> [--key <seal.key>]',
  does: [
    '把备份恢复到空的数据目录，核对每份日志与文件；启动后各会议换新的世代，页面自动跟上',
    'puts a backup into an empty data folder and checks every log and document; after the start every meeting has a new epoch, and pages follow',
  ],
  more: [
    '设了 DOCUMENTS_URL 时，文件放回对象存储 · with DOCUMENTS_URL the documents go into its bucket',
    'data/backups/<时间>.db 也可以，文件取自旁边的 documents · a copy out of data/backups works too, with the documents beside that folder',
  ],
  async run(args, say) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, key: { type: 'string' } },
      allowPositionals: true,
    })
    const [from] = positionals
    const { to } = values
    if (from === undefined || to === undefined || positionals.length > 1) throw new WrongCall()
    const { database, documents } = partsOf(from)
    await mkdir(to, { recursive: true, mode: 0o700 })
    if ((await readdir(to)).length > 0)
      throw new CannotDo(`${to} 不是空目录；恢复不会覆盖任何东西。`, `${to} is not empty; nothing is overwritten.`)
    const target = join(to, 'onehall.db')
    await copyFile(database, target)
    await chmod(target, 0o600)
    const shelf = await documentsOf(to)
    const { count } = await copyDocuments(createFolderShelf(documents), shelf)
    if (values.key !== undefined) {
      await copyFile(values.key, join(to, 'seal.key'))
      await chmod(join(to, 'seal.key'), 0o600)
    }
    const lost = await lostOf(to, shelf, say)
    if (lost > 0)
      throw new CannotDo(`有 ${lost} 处与备份时不符，见上。`, `${lost} things are not as they were written; see above.`)
    say(`${to}\n恢复完成，日志核对无误，文件 ${count} 个。\nRestored; the logs verify; ${count} documents.`)
    if (values.key === undefined)
      say('请把备份时的 seal.key 放进该目录，再启动。\nPut the seal.key of that time into the folder before the start.')
    return 0
  },
}

/** The database and the documents of a backup, or of a copy in a data folder. */
function partsOf(from: string): { readonly database: string; readonly documents: string } {
  const isFolder = statSync(from, { throwIfNoEntry: false })?.isDirectory() === true
  const database = isFolder ? join(from, 'onehall.db') : from
  if (!existsSync(database)) throw new CannotDo(`${database} 不存在。`, `${database} is not there.`)
  const beside = join(dirname(database), 'documents')
  return {
    database,
    documents: isFolder || existsSync(beside) ? beside : join(dirname(dirname(database)), 'documents'),
  }
}

/** Logs whose chain does not hold, and documents that a log names and nobody has. @returns how many. */
async function lostOf(folder: string, shelf: DocumentShelf, say: (text: string) => void): Promise<number> {
  const reader = openReader(folder, readSealKey(join(folder, 'seal.key')))
  try {
    const faults = await reader.verifyLogs()
    for (const { meetingId, seq, kind } of faults) say(`✗ ${meetingId} · ${seq} · ${kind}`)
    let missing = 0
    for (const logId of await reader.logIds())
      for await (const { type, data } of reader.events(logId)) {
        const sha256 =
          type === 'documents.fileStored' ? /"sha256":"([0-9a-f]{64})"/u.exec(JSON.stringify(data))?.[1] : undefined
        if (sha256 === undefined || (await shelf.size(sha256)) !== null) continue
        missing += 1
        say(`✗ ${logId} · documents/${sha256}`)
      }
    return faults.length + missing
  } finally {
    await reader.close()
  }
}
