import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smallRegistry } from '../support/small-registry.ts'

const scripts = join(import.meta.dirname, '..', '..', 'scripts')
/** Nothing listens there. */
const unreachable = 'http://127.0.0.1:9/'

let outside: string
let project: string
let registry: Awaited<ReturnType<typeof smallRegistry>>

beforeAll(async () => {
  registry = await smallRegistry(['serves', 'tests', 'newcomer'])
})
afterAll(() => registry.close())

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'onehall-setup-'))
  project = join(outside, '同堂 with spaces')
  cpSync(scripts, join(project, 'scripts'), { recursive: true })
  writeLock(['serves'])
  return () => rmSync(outside, { recursive: true, force: true })
})

/** A project that needs these packages to serve, and one more for its tests. */
function writeLock(names: readonly string[]): void {
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']))
  const top = { name: 'project', version: '1.0.0', dependencies, devDependencies: { tests: '1.0.0' } }
  const locked = (name: string) => ({ version: '1.0.0', integrity: registry.integrityOf(name) })
  const packages = {
    '': top,
    ...Object.fromEntries(names.map((name) => [`node_modules/${name}`, locked(name)])),
    'node_modules/tests': { ...locked('tests'), dev: true },
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(top))
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ name: 'project', lockfileVersion: 3, packages }))
}

interface Run {
  readonly scope?: 'server' | 'everything'
  readonly from?: string
  readonly env?: Readonly<Record<string, string>>
  /** What this Node says of itself, if something else. */
  readonly versions?: Readonly<Record<string, string>>
}

/** Runs what `npm start` begins with, in a process of its own. */
async function ensureInstalled({ scope = 'server', from = registry.base, env = {}, versions = {} }: Run = {}) {
  const setup = pathToFileURL(join(project, 'scripts', 'setup.mjs')).href
  const program = `Object.defineProperty(process, 'versions', { value: { ...process.versions, ...${JSON.stringify(versions)} } })
    import(${JSON.stringify(setup)}).then(({ ensureInstalled }) => ensureInstalled('${scope}'))`
  const before = registry.asked()
  const npm = { npm_config_registry: from, npm_config_fetch_retries: '0', npm_config_cache: join(outside, 'cache') }
  const child = spawn(process.execPath, ['-e', program], {
    cwd: outside,
    env: { PATH: process.env.PATH, HOME: outside, ...npm, ...env },
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, said, asked: registry.asked() - before }
}

const has = (name: string) => existsSync(join(project, 'node_modules', name, 'package.json'))
/** A trace that is gone once node_modules is another one. */
const mark = () => writeFileSync(join(project, 'node_modules', 'marked'), '')
const isMarked = () => existsSync(join(project, 'node_modules', 'marked'))
const done = { code: 0, said: '', asked: 0 }

describe('installing', () => {
  it('brings what serving needs; what tests need comes with the first test; then nothing more', async () => {
    expect((await ensureInstalled()).code).toBe(0)
    expect([has('serves'), has('tests')]).toEqual([true, false])
    mark()
    expect(await ensureInstalled({ from: unreachable })).toEqual(done)
    expect(isMarked()).toBe(true)
    expect((await ensureInstalled({ scope: 'everything' })).code).toBe(0)
    expect([has('serves'), has('tests'), existsSync(join(project, '.cache', 'install'))]).toEqual([true, true, false])
    expect(await ensureInstalled({ from: unreachable })).toEqual(done)
  })

  it('a patch of Node installs nothing and removes nothing, without a network', async () => {
    await ensureInstalled()
    mark()
    expect(await ensureInstalled({ from: unreachable, versions: { node: '20.99.9' } })).toEqual(done)
    expect(isMarked()).toBe(true)
  })

  it('another kind of Node installs anew; without a network it goes on with what is whole', async () => {
    await ensureInstalled()
    mark()
    const offline = await ensureInstalled({ from: unreachable, versions: { modules: '999' } })
    expect([offline.code, isMarked()]).toEqual([0, true])
    expect(offline.said).toContain('is used')
    expect((await ensureInstalled({ versions: { modules: '999' } })).code).toBe(0)
    expect([has('serves'), isMarked()]).toEqual([true, false])
  })

  it('a registry that cannot be reached leaves node_modules as it was, and is told in both languages', async () => {
    await ensureInstalled()
    mark()
    writeLock(['serves', 'newcomer'])
    const { code, said } = await ensureInstalled({ from: unreachable })
    expect([code, has('serves'), isMarked()]).toEqual([1, true, true])
    expect(said).toContain('安装依赖失败')
    expect(said).toContain('node_modules is as it was')
    expect((await ensureInstalled()).code).toBe(0)
    expect([has('newcomer'), isMarked()]).toEqual([true, false])
  })

  it('npm alone would have removed it (negative control)', async () => {
    await ensureInstalled()
    mark()
    writeLock(['serves', 'newcomer'])
    const env = { ...process.env, npm_config_registry: unreachable, npm_config_fetch_retries: '0' }
    const npm = () => execFileSync('npm', ['ci', '--offline'], { cwd: project, env, stdio: 'ignore' })
    expect(npm).toThrow()
    expect(isMarked()).toBe(false)
  })

  it('what npm installed by itself is taken as it is', async () => {
    await ensureInstalled({ scope: 'everything' })
    rmSync(join(project, 'node_modules', '.onehall'), { recursive: true })
    mark()
    expect(await ensureInstalled({ from: unreachable, scope: 'everything' })).toEqual(done)
    expect(isMarked()).toBe(true)
  })

  it('an end between the last two steps loses nothing', async () => {
    await ensureInstalled()
    mkdirSync(join(project, '.cache'), { recursive: true })
    renameSync(join(project, 'node_modules'), join(project, '.cache', 'node_modules.previous'))
    expect(await ensureInstalled({ from: unreachable })).toEqual(done)
    expect(has('serves')).toBe(true)
  })
})

describe('with NODE_ENV=production', () => {
  const env = { NODE_ENV: 'production' }

  it('nothing is ever installed: what is missing is named in both languages', async () => {
    const { code, said, asked } = await ensureInstalled({ env })
    expect([code, asked, existsSync(join(project, 'node_modules'))]).toEqual([1, 0, false])
    expect(said.trim().split('\n')).toHaveLength(2)
    expect(said).toMatch(/缺少依赖：serves@1\.0\.0/u)
    expect(said).toMatch(/missing: serves@1\.0\.0/u)
  })

  it('what is whole starts, whichever Node it was installed by', async () => {
    await ensureInstalled()
    mark()
    expect(await ensureInstalled({ env, versions: { modules: '999' } })).toEqual(done)
    expect(isMarked()).toBe(true)
  })
})

it('on Windows npm is called by a shell, with a line that holds no path; elsewhere without one', () => {
  const url = JSON.stringify(pathToFileURL(join(scripts, 'install.mjs')).href)
  const program = `import(${url}).then(({ npmCall }) => console.log(JSON.stringify(['win32', 'linux'].map((of) => npmCall(of, 'server')))))`
  const [windows, linux] = JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' }))
  expect(windows).toEqual({ file: 'npm ci --no-audit --no-fund --loglevel=error --omit=dev', args: [], shell: true })
  expect(linux).toMatchObject({ file: 'npm', shell: false })
  expect([linux.file, ...linux.args].join(' ')).toBe(windows.file)
})
