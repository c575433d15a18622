import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { instant } from '../../shared/kernel/time.ts'
import { createAccess } from '../access/access.ts'
import { readConfig } from '../config.ts'
import { machineClocks } from '../kernel/meeting-clock.ts'
import { newToken } from '../kernel/secrets.ts'
import { openStore } from '../store/open-store.ts'
import { CannotDo, type Command, WrongCall } from './command.ts'

/** A new token for the owner, when the old one is lost or known to others. @source CLI-5 */
export const tokenCommand: Command = {
  usage: 'token',
  does: [
    '换一个新的管理令牌并显示一次；旧令牌与用它打开的一切立即失效',
    'makes a new token for the owner and shows it once; the old one, and all that was opened with it, is over',
  ],
  more: ['数据目录须没有服务在用；数据库取自 DATA_DIR 或 DATABASE_URL · no server may work in the data folder'],
  async run(args, say) {
    parseArgs({ args: [...args], options: {} })
    const { adminToken, dataDir, databaseUrl, listenUrl, sealKeyFile } = readConfig(process.env)
    if (adminToken !== null)
      throw new CannotDo(
        '管理令牌由 ADMIN_TOKEN 设定：改那个变量再启动即可。',
        'The token is what ADMIN_TOKEN says: change that and start again.',
      )
    if (databaseUrl === null && !existsSync(join(dataDir, 'onehall.db'))) throw new WrongCall()
    const store = await openStore({ ...(databaseUrl === null ? { dataDir } : { databaseUrl, listenUrl }), sealKeyFile })
    try {
      const token = newToken()
      await createAccess({ ...store, now: () => instant(machineClocks.wall()) }).establishOwner(token)
      say(`管理令牌 owner token (只显示一次 shown once): ${token}`)
      return 0
    } finally {
      await store.close()
    }
  },
}
