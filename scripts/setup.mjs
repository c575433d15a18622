// What has to be there before anything else can run. Built with Node alone: nothing is installed yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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

/** Runs a program with our standard streams. @returns its exit code. */
export function run(command, args, env = {}) {
  const isWindows = process.platform === 'win32'
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    env: { ...process.env, ...env },
  })
  return result.status ?? 1
}

/** Installs what the lockfile says, when it is not installed yet. */
export function ensureInstalled() {
  requireNode()
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(process.version)
    .digest('hex')
  if (readStamp('install') === wanted) return
  process.stdout.write('正在安装依赖… installing…\n')
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('安装依赖失败，请检查网络与 npm 源。', 'The installation failed; check the network and the npm registry.')
  }
  writeStamp('install', wanted)
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
  const isBuilt =
    run(process.execPath, [vite, 'build', ...quiet]) === 0 &&
    run(process.execPath, [vite, 'build', '--config', 'vite.server.config.ts', ...quiet]) === 0
  if (!isBuilt) fail('构建失败，原因见上。', 'The build failed; the reason is above.')
  writeStamp('build', wanted)
}

const stampPath = (name) => join(cache, `${name}.stamp`)

function readStamp(name) {
  return existsSync(stampPath(name)) ? readFileSync(stampPath(name), 'utf8') : null
}

function writeStamp(name, value) {
  mkdirSync(cache, { recursive: true })
  writeFileSync(stampPath(name), value)
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
