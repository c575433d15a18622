import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly dev?: boolean
  readonly optional?: boolean
  readonly hasInstallScript?: boolean
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package-lock.json', import.meta.url)), 'utf8'),
)

const { allowScripts }: { readonly allowScripts: Readonly<Record<string, boolean>> } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
)

const packages = Object.entries(lock.packages).map(([path, locked]) => ({
  path,
  name: path.split('node_modules/').at(-1) ?? '',
  ...locked,
}))

const versionsOf = (name: string): readonly string[] =>
  packages.flatMap((locked) => (locked.name === name && locked.path !== '' ? [locked.version ?? ''] : []))

/** Negative when `version` is below `floor`; a version before a release is below the release. */
function compare(version: string, floor: string): number {
  const figures = (text: string) => (text.split(/[-+]/u)[0] ?? '').split('.').map(Number)
  const [ours, least] = [figures(version), figures(floor)]
  const at = [0, 1, 2].find((index) => ours[index] !== least[index])
  if (at !== undefined) return (ours[at] ?? 0) - (least[at] ?? 0)
  return version.includes('-') ? -1 : 0
}

/** Below these there are public faults. @source architecture.md, Dependencies */
const floors = [
  ['socket.io-parser', '4.2.7'],
  ['engine.io', '6.6.7'],
  ['ws', '8.21.0'],
  ['pdfjs-dist', '6.2.108'],
] as const

describe('the lockfile', () => {
  it('is read (negative control: an empty one would pass everything)', () => {
    expect(packages.length).toBeGreaterThan(100)
    expect(versionsOf('socket.io')).toHaveLength(1)
  })

  it.each(floors)('holds no %s below %s, at any depth', (name, floor) => {
    const versions = versionsOf(name)
    expect(versions).not.toEqual([])
    expect(versions.filter((version) => compare(version, floor) < 0)).toEqual([])
  })

  it.each([
    ['4.2.6', '4.2.7', -1],
    ['4.2.7-beta.1', '4.2.7', -1],
    ['4.2.7', '4.2.7', 0],
    ['4.10.0', '4.2.7', 1],
    ['5.0.0', '4.2.7', 1],
    ['3.99.99', '4.2.7', -1],
  ])('the comparison knows that %s against %s is %i', (version, floor, sign) => {
    expect(Math.sign(compare(version, floor))).toBe(sign)
  })

  it.each(['xlsx', 'multer', 'better-sqlite3', 'node-gyp', 'prebuild-install'])('has no %s', (name) =>
    expect(versionsOf(name)).toEqual([]),
  )

  it('says of every install script whether it is needed, and of nothing else', () => {
    const withScript = packages.flatMap(({ name, hasInstallScript }) => (hasInstallScript === true ? [name] : []))
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted())
  })

  it('needs no install script but of what is for tests alone: a mirror of npm is enough to start', () => {
    const allowed = packages.filter(
      ({ name, hasInstallScript }) => hasInstallScript === true && allowScripts[name] === true,
    )
    expect(allowed.length).toBeGreaterThan(0)
    expect(allowed.filter(({ dev }) => dev !== true)).toEqual([])
  })

  it('names no registry, so that it installs from whichever one there is', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined).map(({ path }) => path)).toEqual([])
  })

  it('knows the bytes of every package that is installed everywhere', () => {
    const everywhere = packages.filter(({ path, link, optional }) => path !== '' && link !== true && optional !== true)
    expect(everywhere.filter(({ integrity }) => integrity === undefined).map(({ path }) => path)).toEqual([])
  })
})
