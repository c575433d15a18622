import { isArchivePath, verifyArchive } from './archives/verify-archive.ts'
import { verifyProgram } from './evidence/verify-program.ts'

const [command, ...args] = process.argv.slice(2)

const help = `onehall <command>

  verify <archive.zip>                  核对一份会议归档：记录链、人员、文件与封签
                                        checks the archive of a meeting: its chain, people, documents and seals
  verify <data folder | DATABASE_URL>   核对日志、快照、人员、链接、设置、日志簿、文件与封签，不需要服务在运行
                                        checks logs, snapshots, people, links, settings, journal, documents and seals; needs no server

onehall <command> --help  说明每个命令 · tells more of a command
`

const say = (text: string) => process.stdout.write(`${text}\n`)

if (command === 'verify') {
  const [place] = args
  process.exitCode = isArchivePath(place) ? await verifyArchive(place, say) : await verifyProgram(args, say)
} else {
  process.stdout.write(help)
  process.exitCode = command === undefined || command === '--help' || command === 'help' ? 0 : 2
}
