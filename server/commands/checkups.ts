import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { openShelf } from '../documents/open-shelf.ts'
import { machineClocks } from '../kernel/meeting-clock.ts'
import { toldFaces } from '../papers/told-faces.ts'
import { startFault } from '../start-fault.ts'
import { DataDirInUseError, takeLease } from '../store/lease.ts'
import { lookAtStore } from '../store/store-look.ts'

/** What was found of one thing: `unsure` is a hint, `bad` keeps the server from working. */
export interface Checkup {
  readonly found: 'good' | 'unsure' | 'bad'
  readonly zh: string
  readonly en: string
}

type Check = (env: NodeJS.ProcessEnv) => Checkup | Promise<Checkup>

const good = (zh: string, en: string): Checkup => ({ found: 'good', zh, en })
const unsure = (zh: string, en: string): Checkup => ({ found: 'unsure', zh, en })
const bad = (zh: string, en: string): Checkup => ({ found: 'bad', zh, en })

/** A fault of the start in its own words, as one finding. */
function faultOf(error: unknown): Checkup {
  const [zh = '', en = ''] = startFault(error).split('\n')
  return bad(zh, en)
}

/** null where the settings are wrong: that is told by a check of its own. */
function configOf(env: NodeJS.ProcessEnv): Config | null {
  try {
    return readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return null
    throw error
  }
}

const unknown = unsure('设置有误，这一项没有检查。', 'The settings are wrong; this was not looked at.')

const withConfig =
  (check: (config: Config) => Checkup | Promise<Checkup>): Check =>
  async (env) => {
    const config = configOf(env)
    if (config === null) return unknown
    try {
      return await check(config)
    } catch (error) {
      return faultOf(error)
    }
  }

const node: Check = () => {
  const { node: version } = process.versions
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
    ? good(
        `Node ${version}，${process.platform} ${process.arch}`,
        `Node ${version}, ${process.platform} ${process.arch}`,
      )
    : bad(`需要 Node 20.19 或更新，现在是 ${version}。`, `Node 20.19 or later is needed, this is ${version}.`)
}

const settings: Check = (env) => {
  try {
    readConfig(env)
    return good('环境变量都有效。', 'The environment’s settings are valid.')
  } catch (error) {
    return faultOf(error)
  }
}

/** A server of ours that is running is no fault. */
const port = withConfig(async ({ port: number, host }) => {
  if (number === 0) return good('端口任选（PORT=0）。', 'Any free port (PORT=0).')
  const code = await listenOnce(number, host)
  if (code === null) return good(`端口 ${number} 可用。`, `Port ${number} is free.`)
  if (code !== 'EADDRINUSE') return faultOf(Object.assign(new Error(code), { code }))
  const isOurs = await fetch(`http://127.0.0.1:${number}/healthz`, { signal: AbortSignal.timeout(2_000) })
    .then((answer) => answer.ok)
    .catch(() => false)
  return isOurs
    ? good(`端口 ${number} 上有服务在运行，应答正常。`, `A server answers on port ${number}.`)
    : bad(`端口 ${number} 被别的程序占用。`, `Port ${number} is taken by another program.`)
})

function listenOnce(number: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'failed'))
    server.listen(number, host, () => server.close(() => resolve(null)))
  })
}

const folder = withConfig(({ dataDir }) => {
  if (!existsSync(dataDir))
    return good(`数据目录 ${dataDir} 将在启动时建立。`, `The data folder ${dataDir} is made at the start.`)
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  const isOpen = process.platform !== 'win32' && (statSync(dataDir).mode & 0o077) !== 0
  return isOpen
    ? unsure(
        `数据目录 ${dataDir} 对其他账户开放，启动时会收紧。`,
        `Other accounts may enter ${dataDir}; the start closes it.`,
      )
    : good(
        `数据目录 ${dataDir} 可写，仅本账户可进。`,
        `The data folder ${dataDir} can be written, by this account alone.`,
      )
})

const enoughBytes = 2_000_000_000

const disk = withConfig(async ({ dataDir }) => {
  const { bavail, bsize } = await statfs(existsSync(dataDir) ? dataDir : '.')
  const free = bavail * bsize
  const gb = (free / 1e9).toFixed(1)
  return free >= enoughBytes
    ? good(`磁盘剩余 ${gb} GB。`, `${gb} GB of the disk are free.`)
    : bad(`磁盘只剩 ${gb} GB，至少需要 2 GB。`, `Only ${gb} GB of the disk are free; 2 GB are needed.`)
})

const faces = withConfig(({ fontsDir }) => {
  const own = toldFaces({ fontsDir }).filter(({ from }) => from === 'site').length
  return good(
    `公文字体齐备，其中 ${own} 种来自 FONTS_DIR。`,
    `The typefaces of papers are there, ${own} of them from FONTS_DIR.`,
  )
})

const database = withConfig(async ({ dataDir, databaseUrl }) => {
  const place = databaseUrl ?? dataDir
  if (databaseUrl === null && !existsSync(join(dataDir, 'onehall.db')))
    return good('还没有数据库，启动时建立。', 'There is no database yet; the start makes one.')
  const { meetings, newerForm } = await lookAtStore(place)
  if (newerForm.length > 0)
    return bad(
      `数据库比程序新（${newerForm.join('、')}），请升级程序，或恢复升级前的备份。`,
      `The database is newer than the program (${newerForm.join(', ')}): upgrade the program, or restore a backup of before.`,
    )
  return good(`数据库可读，会议 ${meetings} 场。`, `The database can be read; ${meetings} meetings.`)
})

const documents = withConfig(async ({ dataDir, bucket }) => {
  if (bucket === null && !existsSync(join(dataDir, 'documents')))
    return good('还没有文件目录，启动时建立。', 'There is no folder of documents yet; the start makes one.')
  const shelf = await openShelf(dataDir, bucket)
  await shelf.reach(true)
  return bucket === null
    ? good('文件目录可写。', 'The folder of documents can be written.')
    : good(
        `文件存于存储桶 ${bucket.place.bucket}，可列出、读、写、删。`,
        `Documents lie in the bucket ${bucket.place.bucket}, which lists, takes and gives up.`,
      )
})

const lease = withConfig(({ dataDir, databaseUrl }) => {
  if (databaseUrl !== null || !existsSync(dataDir))
    return good('没有别的进程占用数据。', 'No other process holds the data.')
  try {
    takeLease(dataDir)()
    return good('没有别的进程占用数据目录。', 'No other process holds the data folder.')
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error
    return unsure(`服务正在使用数据目录（${error.holder}）。`, `A server works in the data folder (${error.holder}).`)
  }
})

/** Two minutes are more than meeting clocks bridge gently. */
const mostAheadMs = 120_000

const clock = withConfig(async ({ dataDir, databaseUrl }) => {
  const now = machineClocks.wall()
  const place = databaseUrl ?? dataDir
  const hasStore = databaseUrl !== null || existsSync(join(dataDir, 'onehall.db'))
  const { latestAt, databaseNow } = hasStore ? await lookAtStore(place) : { latestAt: 0, databaseNow: null }
  if (latestAt - now > mostAheadMs)
    return bad(
      `本机时钟落后：最后一条记录在 ${new Date(latestAt).toISOString()}，请校时。`,
      `The clock is behind: the newest event is of ${new Date(latestAt).toISOString()}; set it.`,
    )
  if (databaseNow !== null && Math.abs(databaseNow - now) > mostAheadMs)
    return bad(
      '本机与数据库的时钟相差两分钟以上，请校时。',
      'This clock and the database’s are more than two minutes apart; set them.',
    )
  return good(`时钟 ${new Date(now).toISOString()}。`, `The clock says ${new Date(now).toISOString()}.`)
})

const proxy = withConfig(({ publicUrl, trustedProxy }) => {
  if (publicUrl?.startsWith('https:') === true && trustedProxy === null)
    return unsure(
      'PUBLIC_URL 是 https，但没有设 TRUSTED_PROXY：经代理来的人会被当作同一个地址限流。',
      'PUBLIC_URL is https and TRUSTED_PROXY is not set: whoever comes through the proxy counts as one address in all limits.',
    )
  if (publicUrl === null && trustedProxy !== null)
    return unsure(
      '设了 TRUSTED_PROXY 而没有 PUBLIC_URL：请确认代理传递原来的 Host。',
      'TRUSTED_PROXY is set and PUBLIC_URL is not: make sure that the proxy passes Host on.',
    )
  return good('代理设置前后一致。', 'The settings of proxy and address agree.')
})

/** In the order in which they are told. */
export const checkups: readonly Check[] = [
  node,
  settings,
  port,
  folder,
  lease,
  disk,
  faces,
  documents,
  database,
  clock,
  proxy,
]
