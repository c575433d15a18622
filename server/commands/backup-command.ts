import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createFolderShelf } from '../documents/folder-shelf.ts'
import { documentsOf } from '../documents-of.ts'
import { machineClocks } from '../kernel/meeting-clock.ts'
import { runBackup } from '../store/backup-process.ts'
import { CannotDo, type Command, WrongCall } from './command.ts'
import { copyDocuments } from './copy-documents.ts'

/** Copies a data folder whole, while a server works on it or not. @source CLI-2 */
export const backupCommand: Command = {
  usage: 'backup [<data folder>] --to <folder>',
  does: [
    '把数据目录中的数据库与文件复制成一份备份，服务运行时也可以；逐条核对后才算完成',
    'copies database and documents of a data folder, also while a server runs on it; done only when the copy verifies',
  ],
  more: [
    '设了 DOCUMENTS_URL 时，文件取自对象存储 · with DOCUMENTS_URL the documents come from its bucket',
    '密钥文件 seal.key 不在备份里，请另行保管 · the key file seal.key is no part of it: keep a copy of it apart',
    'PostgreSQL 用 pg_dump 备份 · PostgreSQL is backed up with pg_dump',
  ],
  async run(args, say) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' } },
      allowPositionals: true,
    })
    const [folder = process.env.DATA_DIR ?? './data'] = positionals
    if (values.to === undefined || positionals.length > 1) throw new WrongCall()
    const database = join(folder, 'onehall.db')
    if (!existsSync(database))
      throw new CannotDo(`${folder} 中没有 onehall.db。`, `There is no onehall.db in ${folder}.`)
    const to = join(values.to, new Date(machineClocks.wall()).toISOString().replace(/[:.]/gu, '-'))
    await mkdir(to, { recursive: true, mode: 0o700 })
    const sealKeyFile = process.env.SEAL_KEY_FILE ?? join(folder, 'seal.key')
    const faults = await runBackup({ kind: 'copy', from: database, to: join(to, 'onehall.db'), sealKeyFile })
    // Bytes are on the shelf before the log names them: what the copy names is there.
    const documents = await copyDocuments(await documentsOf(folder), createFolderShelf(join(to, 'documents')))
    for (const { meetingId, seq, kind } of faults) say(`✗ ${meetingId} · ${seq} · ${kind}`)
    for (const sha256 of documents.changed) say(`✗ documents/${sha256} · changed`)
    if (faults.length + documents.changed.length > 0)
      throw new CannotDo('备份已写下，但没有通过核对。', 'The copy was written and does not verify.')
    say(`${to}\n备份完成并已核对，文件 ${documents.count} 个。\nBacked up and verified; ${documents.count} documents.`)
    return 0
  },
}
