// `node scripts/release.mjs [--to <folder>] [--archive <file.tgz>]`: what a server needs and nothing else, so that
// `node dist/server/main.js` starts from it without a registry, on machines of this platform and architecture.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureInstalled, root } from './setup.mjs'

/** What the built server looks for beside itself; all else is within it. */
export const besideTheServer = [
  '@expo-google-fonts/noto-sans-sc',
  '@expo-google-fonts/noto-serif-sc',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource/lxgw-wenkai',
  '@myriaddreamin/typst-ts-node-compiler',
  '@photostructure/sqlite',
  'pdfjs-dist',
]

/** Of packages of which a server runs a part alone: typefaces of papers, this platform's binaries, the reader of PDFs and what pages load of it. */
export const onlyOf = {
  '@expo-google-fonts/noto-sans-sc': ['500Medium'],
  '@expo-google-fonts/noto-serif-sc': ['400Regular', '600SemiBold'],
  '@fontsource/lxgw-wenkai': ['files/lxgw-wenkai-latin-500-normal.woff'],
  '@photostructure/sqlite': ['dist/index.cjs', 'dist/index.mjs', `prebuilds/${process.platform}-${process.arch}`],
  'pdfjs-dist': ['cmaps', 'iccs', 'legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs', 'standard_fonts', 'wasm'],
}

const files = ['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'README.zh-CN.md', 'deploy', 'docs', 'examples']

/** What pdf.js draws with in Node, where nothing is drawn: the server reads. */
const neverNeeded = ['@napi-rs/canvas']

/** Folders of node_modules that those packages need, themselves included, as the lockfile says. */
export function neededFolders(lock, names = besideTheServer) {
  const found = new Set()
  const add = (name, from) => {
    const folder = placeOf(lock, name, from)
    if (folder === null || found.has(folder)) return
    found.add(folder)
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[folder]
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!neverNeeded.includes(needed)) add(needed, folder)
  }
  for (const name of names) add(name, '')
  return [...found].sort()
}

/** The nearest one, as Node looks for it. @returns null for an optional one that is of another platform. */
function placeOf(lock, name, from) {
  for (let at = from; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    const folder = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (folder in lock.packages) return folder
    if (at === '') return null
  }
}

function release(to, archive) {
  ensureInstalled('server')
  ensureBuilt()
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true })
  for (const name of [...files, 'dist']) cpSync(join(root, name), join(to, name), { recursive: true })
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const folder of neededFolders(lock)) {
    if (!existsSync(join(root, folder))) continue
    mkdirSync(dirname(join(to, folder)), { recursive: true })
    // What lies within is added by its own name, where it is needed.
    const only = onlyOf[folder.slice('node_modules/'.length)]
    const isTaken = (path) => {
      const within = relative(join(root, folder), path).split(sep).join('/')
      if (within.split('/').includes('node_modules')) return false
      if (only === undefined || within === '' || /^(?:package\.json|LICENSE.*)$/iu.test(within)) return true
      return only.some((name) => name === within || name.startsWith(`${within}/`) || within.startsWith(`${name}/`))
    }
    cpSync(join(root, folder), join(to, folder), { recursive: true, filter: isTaken, dereference: true })
  }
  const { name, version, description, license, engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const scripts = { start: 'node dist/server/main.js' }
  const about = { name, version, private: true, description, license, type: 'module', engines, scripts }
  writeFileSync(join(to, 'package.json'), `${JSON.stringify(about, null, 2)}\n`)
  if (archive === undefined) return
  const made = spawnSync('tar', ['-czf', resolve(archive), '-C', dirname(to), to.slice(dirname(to).length + 1)])
  if (made.status !== 0) throw new Error(`tar: ${made.stderr}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const kind = `onehall-${version}-${process.platform}-${process.arch}`
  const { values } = parseArgs({ options: { to: { type: 'string' }, archive: { type: 'string' } } })
  release(resolve(values.to ?? join(root, '.cache', 'release', kind)), values.archive)
  process.stdout.write(`${values.archive ?? values.to ?? join('.cache', 'release', kind)}\n`)
}
