import { verifyProgram } from './evidence/verify-program.ts'

const [command, ...args] = process.argv.slice(2)

const help = `onehall <command>

  verify <data folder | DATABASE_URL>   核对日志、快照、人员、链接、设置、日志簿、文件与封签，不需要服务在运行
                                        checks logs, snapshots, people, links, settings, journal, documents and seals; needs no server

onehall <command> --help  说明每个命令 · tells more of a command
`

const say = (text: string) => process.stdout.write(`${text}\n`)

if (command === 'verify') process.exitCode = await verifyProgram(args, say)
else {
  process.stdout.write(help)
  process.exitCode = command === undefined || command === '--help' || command === 'help' ? 0 : 2
}
