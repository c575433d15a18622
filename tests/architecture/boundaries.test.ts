import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Source {
  readonly path: string
  readonly text: string
  /** Files of the project that it imports, types too. */
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

const sources = ['shared', 'server', 'client'].flatMap((folder) => filesBelow(join(root, folder))).map(readSource)

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/u.test(entry.name) ? [path] : []
  })
}

function readSource(file: string): Source {
  const text = readFileSync(file, 'utf8')
  const path = relative(root, file).split(sep).join('/')
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => match[1] ?? '')
  const local = specifiers.filter((specifier) => specifier.startsWith('.'))
  return {
    path,
    text,
    imports: local.map((specifier) =>
      normalize(join(dirname(path), specifier))
        .split(sep)
        .join('/'),
    ),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  }
}

/** `offenders` come out as `from → to`, so that a failure names them. */
const arrows = (isForbidden: (from: Source, to: string) => boolean): readonly string[] =>
  sources.flatMap((source) =>
    source.imports.filter((to) => isForbidden(source, to)).map((to) => `${source.path} → ${to}`),
  )

const featureOf = (path: string): string | null => /^shared\/domain\/([^/]+)\//u.exec(path)?.[1] ?? null

describe('architecture', () => {
  it('finds the sources (negative control: an empty list would pass everything)', () => {
    expect(sources.length).toBeGreaterThan(60)
    expect(arrows((_, to) => to.startsWith('shared/')).length).toBeGreaterThan(100)
  })

  it('one file opens SQLite, so that every connection lasts until it is closed', () => {
    const opening = sources.filter(({ text }) => text.includes('new DatabaseSync('))
    expect(opening.map(({ path }) => path)).toEqual(['server/store/sqlite-connection.ts'])
  })

  it('shared imports only itself', () => {
    expect(arrows(({ path }, to) => path.startsWith('shared/') && !to.startsWith('shared/'))).toEqual([])
  })

  it('server and client never import one another', () => {
    const isCrossing = ({ path }: Source, to: string) =>
      (path.startsWith('server/') && to.startsWith('client/')) ||
      (path.startsWith('client/') && to.startsWith('server/'))
    expect(arrows(isCrossing)).toEqual([])
  })

  it('the kernel imports nothing of the project but itself', () => {
    expect(arrows(({ path }, to) => path.startsWith('shared/kernel/') && !to.startsWith('shared/kernel/'))).toEqual([])
  })

  it('a model imports the kernel, access and models alone', () => {
    const isAllowed = (to: string) => /^shared\/(?:kernel|access)\//u.test(to) || to.endsWith('.model.ts')
    expect(arrows(({ path }, to) => path.endsWith('.model.ts') && !isAllowed(to))).toEqual([])
  })

  it("features never import one another's decide or evolve", () => {
    const isOthers = (from: Source, to: string) => {
      const [own, other] = [featureOf(from.path), featureOf(to)]
      return own !== null && own !== 'meeting' && other !== own && /\.(?:decide|evolve)\.ts$/u.test(to)
    }
    expect(arrows(isOthers)).toEqual([])
  })

  it('client features never import one another', () => {
    const feature = (path: string) => /^client\/features\/([^/]+)\//u.exec(path)?.[1] ?? null
    expect(
      arrows(({ path }, to) => feature(path) !== null && feature(to) !== null && feature(path) !== feature(to)),
    ).toEqual([])
  })

  it('the connection knows no React, no store and no page: they know it', () => {
    const isAbove = (to: string) => to.startsWith('client/') && !to.startsWith('client/connection/')
    const offenders = sources.filter(
      ({ path, packages, imports }) =>
        path.startsWith('client/connection/') &&
        (packages.some((name) => name === 'react' || name.startsWith('zustand')) || imports.some(isAbove)),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('the client takes only types from rules and schemas', () => {
    const valueImport = /^import (?!type )[^;']*'[^']*\.(?:decide|schema)\.ts'/gmu
    const offenders = sources.filter(({ path, text }) => path.startsWith('client/') && valueImport.test(text))
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('shared has no clock, no randomness, no input or output', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|setTimeout|setInterval|fetch\(|process\.|console\.)/u
    const offenders = sources.filter(
      ({ path, text }) => path.startsWith('shared/') && impure.test(text.replace(/\/\*[\s\S]*?\*\//gu, '')),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('only the wrappers listen to sockets and routes', () => {
    const listens = /\bsocket\.on\((?!'disconnect')|\b(?:app|router)\.(?:get|post|put|delete|patch)\(/u
    const allowed = ['server/sockets/channel.ts', 'server/http/route.ts', 'server/http/page-files.ts']
    const offenders = sources.filter(
      ({ path, text }) => path.startsWith('server/') && !allowed.includes(path) && listens.test(text),
    )
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  it('[ACC-12] [CON-5] the server calls nobody elsewhere but the identity provider, the store of documents and those whom a meeting tells', () => {
    const asks =
      /\bfetch\(|\bhttps?\.(?:request|get)\(|request as \w+ \} from 'node:https?'|from 'node:(?:http2|tls)'|(?:import\(|from )'openid-client'/u
    const offenders = sources.filter(({ path, text }) => path.startsWith('server/') && asks.test(text))
    // The command line is a program of its own, which asks the server that its caller names.
    const ofServer = offenders.filter(({ path }) => !path.startsWith('server/commands/'))
    expect(ofServer.map(({ path }) => path)).toEqual([
      'server/accounts/identity-provider.ts',
      'server/documents/bucket-request.ts',
      'server/webhooks/webhook-post.ts',
    ])
  })

  it('[DOR-1] one file reads addresses and forwarding headers', () => {
    const reads =
      /\b(?:req|request)\.(?:ips?|secure|protocol|hostname|subdomains)\b|\bremoteAddress\b|handshake\.(?:address|secure)\b|x-forwarded-|trust proxy/iu
    const offenders = sources.filter(({ path, text }) => path.startsWith('server/') && reads.test(text))
    expect(offenders.map(({ path }) => path)).toEqual(['server/limits/client-address.ts'])
  })

  it('has no import cycles, type imports included', () => {
    expect(findCycle()).toEqual([])
  })

  it('has unique file names', () => {
    const seen = new Map<string, string>()
    const doubled = sources
      .filter(({ path }) => !path.startsWith('client/i18n/'))
      .flatMap(({ path }) => {
        const name = path.split('/').at(-1) ?? ''
        const other = seen.get(name)
        seen.set(name, path)
        return other === undefined ? [] : [`${other} = ${path}`]
      })
    expect(doubled).toEqual([])
  })
})

function findCycle(): readonly string[] {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports]))
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...trail, path])
      if (cycle.length > 0) return cycle
    }
    done.add(path)
    return []
  }
  for (const path of graph.keys()) {
    const cycle = walk(path, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
