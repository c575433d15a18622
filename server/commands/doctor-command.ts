import { parseArgs } from 'node:util'
import { checkups } from './checkups.ts'
import type { Command } from './command.ts'

const signs = { good: '✓', unsure: '!', bad: '✗' } as const

/** Says what would keep a server from working here, before somebody is in a hall. @source CLI-7 */
export const doctorCommand: Command = {
  usage: 'doctor',
  does: [
    '检查 Node、设置、端口、数据目录、磁盘、字体、文件存储、时钟、数据库与代理设置，逐项说明不对之处',
    'looks at Node, settings, port, data folder, disk, typefaces, store of documents, clock, database and proxy, and says what is wrong with each',
  ],
  more: ['有 ✗ 时退出码为 1；! 只是提醒 · exit code 1 with any ✗; ! is only a hint'],
  async run(args, say) {
    parseArgs({ args: [...args], options: {} })
    let isBad = false
    for (const check of checkups) {
      const { found, zh, en } = await check(process.env)
      isBad ||= found === 'bad'
      say(`${signs[found]} ${zh}\n  ${en}`)
    }
    return isBad ? 1 : 0
  },
}
