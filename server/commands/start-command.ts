import type { Command } from './command.ts'
import { WrongCall } from './command.ts'

/** The server itself. */
export const startCommand: Command = {
  usage: 'start',
  does: ['启动服务；设置取自环境变量', 'starts the server; its settings are the environment’s'],
  async run(args) {
    if (args.length > 0) throw new WrongCall()
    process.env.NODE_ENV ??= 'production'
    await import('../main.ts')
    // It says itself when it ends, and how.
    return undefined
  },
}
