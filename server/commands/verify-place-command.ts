import { isArchivePath, verifyArchive } from '../archives/verify-archive.ts'
import { verifyProgram } from '../evidence/verify-program.ts'
import type { Command } from './command.ts'

/** Everything that can be proved without a server. @source EVD-6 */
export const verifyCommand: Command = {
  usage: 'verify <archive.zip | data folder | DATABASE_URL>',
  does: [
    '核对会议归档，或数据目录与数据库里的日志、快照、人员、链接、设置、日志簿、文件与封签；只读，不需要服务在运行',
    'checks an archive, or logs, snapshots, people, links, settings, journal, documents and seals; reads only, needs no server',
  ],
  async run(args, say) {
    const [place] = args
    return isArchivePath(place) ? verifyArchive(place, say) : verifyProgram(args, say)
  },
}
