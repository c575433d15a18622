// What has to be there before anything else can run. Built with Node alone: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { install, restorePrevious } from './install.mjs'
import { missingPackages } from './missing-packages.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules', '.onehall')

function fail(zh, en) {
  process.stderr.write(`${zh}\n${en}\n`)
  process.exit(1)
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `需要 Node 20.19 或更新的版本，现在是 ${process.versions.node}，请升级 Node。`,
    `Node 20.19 or later is needed, this is ${process.versions.node}; please upgrade Node.`,
  )
}

/** Runs a program with our standard streams, without a shell: its path and its arguments may hold spaces. @returns its exit code. */
export function run(command, args, env = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1
}

/**
 * Installs what the lockfile says, when it is not installed yet: `server` is what serving needs, `everything` what tests and
 * benchmarks need as well. With `NODE_ENV=production` nothing is ever installed.
 */
export function ensureInstalled(scope = 'everything') {
  requireNode()
  restorePrevious(root)
  const [kind, wanted] = [kindOfNode(), hashOf(['package-lock.json'])]
  const [hadScope = scope, hadKind = kind, had] = readStamp('install')?.split('\n') ?? []
  if (hadKind === kind && had === wanted && (hadScope === 'everything' || hadScope === scope)) return
  if (process.env.NODE_ENV === 'production') {
    const lacking = missingPackages(root, scope)
    if (lacking.length > 0) failForMissing(lacking)
    return
  }
  // What tests need is not given up for a start.
  const whole = hadScope === scope || hadScope === 'server' ? scope : 'everything'
  const stamp = () => writeStamp('install', [whole, kind, wanted].join('\n'))
  const missing = missingPackages(root, whole)
  // Somebody called npm by hand.
  if (hadKind === kind && missing.length === 0) return stamp()
  process.stdout.write('正在安装依赖… installing…\n')
  if (install(root, whole)) return stamp()
  if (missing.length > 0) {
    fail(
      '安装依赖失败，原有的 node_modules 没有改动。请检查网络与 npm 源。',
      'The installation failed; node_modules is as it was. Check the network and the npm registry.',
    )
  }
  process.stderr.write(
    '安装依赖失败，已装的依赖与 package-lock.json 一致，继续使用。\nThe installation failed; what is installed is what package-lock.json says, and is used.\n',
  )
}

/** Of what packages with a native part may depend on; a patch of Node changes none of it. */
const kindOfNode = () => `${process.platform} ${process.arch} ${process.versions.modules}`

function failForMissing(missing) {
  const named = missing.slice(0, 5).join(', ')
  const more = missing.length > 5 ? ` … (${missing.length})` : ''
  fail(
    `缺少依赖：${named}${more}。NODE_ENV=production 时不自动安装，请先运行 npm ci。`,
    `These packages are missing: ${named}${more}. With NODE_ENV=production nothing is installed; run npm ci first.`,
  )
}

/** Builds the server and the pages, when their sources have changed. */
export function ensureBuilt() {
  const wanted = hashOf(['client', 'server', 'shared', 'vite.config.ts', 'vite.server.config.ts', 'package-lock.json'])
  const isThere =
    existsSync(join(root, 'dist', 'client', 'index.html')) && existsSync(join(root, 'dist', 'server', 'main.js'))
  if (isThere && readStamp('build') === wanted) return
  process.stdout.write('正在构建… building…\n')
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const quiet = ['--logLevel', 'error']
  // Whatever whoever starts it has set: with `development` or `test` the pages would be half as heavy again.
  const env = { NODE_ENV: 'production' }
  const isBuilt =
    run(process.execPath, [vite, 'build', ...quiet], env) === 0 &&
    run(process.execPath, [vite, 'build', '--config', 'vite.server.config.ts', ...quiet], env) === 0
  if (!isBuilt) fail('构建失败，原因见上。', 'The build failed; the reason is above.')
  writeStamp('build', wanted)
}

const stampPath = (name) => join(cache, `${name}.stamp`)

function readStamp(name) {
  return existsSync(stampPath(name)) ? readFileSync(stampPath(name), 'utf8') : null
}

function writeStamp(name, value) {
  mkdirSync(cache, { recursive: true })
  // A new file: the old one may be a hard link into another checkout.
  const written = `${stampPath(name)}.${process.pid}`
  writeFileSync(written, value)
  renameSync(written, stampPath(name))
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, join(root, path))
  return hash.digest('hex')
}

function addTo(hash, path) {
  if (!existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
    return
  }
  hash.update(path.slice(root.length)).update(readFileSync(path))
}
