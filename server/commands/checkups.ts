import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { createServer } from 'node:net'
import { readConfig } from '../config.ts'
import { toldFaces } from '../papers/told-faces.ts'
import { bad, type Check, faultOf, good, unsure, withConfig } from './checkup.ts'
import { clock, database, documents, lease } from './store-checkups.ts'

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
