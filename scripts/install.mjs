import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What a clean installation reads. */
const read = ['package.json', 'package-lock.json', '.npmrc']

/**
 * Installs beside the project and takes the place of node_modules only when all of it is there: npm would remove what is
 * installed before it knows whether it reaches a registry.
 * @param scope see `ensureInstalled`.
 * @returns whether it is done; if not, node_modules is as it was.
 */
export function install(root, scope) {
  const [aside, modules] = [join(root, '.cache', 'install'), join(root, 'node_modules')]
  const previous = previousOf(root)
  try {
    rmSync(aside, { recursive: true, force: true })
    mkdirSync(join(aside, 'node_modules'), { recursive: true })
    for (const name of read) if (existsSync(join(root, name))) copyFileSync(join(root, name), join(aside, name))
    const { file, args, shell } = npmCall(process.platform, scope)
    if (spawnSync(file, args, { cwd: aside, stdio: 'inherit', shell }).status !== 0) return false
    rmSync(previous, { recursive: true, force: true })
    if (existsSync(modules)) renameSync(modules, previous)
    renameSync(join(aside, 'node_modules'), modules)
    return true
  } catch (error) {
    process.stderr.write(`${error.message}\n`)
    return false
  } finally {
    rmSync(aside, { recursive: true, force: true })
    restorePrevious(root)
    rmSync(previous, { recursive: true, force: true })
  }
}

/** Puts back what an installation that was ended between its last two steps has left aside. */
export function restorePrevious(root) {
  const modules = join(root, 'node_modules')
  if (!existsSync(modules) && existsSync(previousOf(root))) renameSync(previousOf(root), modules)
}

const previousOf = (root) => join(root, '.cache', 'node_modules.previous')

/**
 * How npm is called. On Windows it is a script, which needs a shell: the line then holds no path, so that no folder's name can
 * break it.
 */
export function npmCall(platform, scope) {
  const dev = scope === 'server' ? '--omit=dev' : '--include=dev'
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', dev]
  return platform === 'win32'
    ? { file: ['npm', ...args].join(' '), args: [], shell: true }
    : { file: 'npm', args, shell: false }
}
