import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
// @ts-expect-error a script without types
import { besideTheServer, neededFolders, onlyOf } from '../../scripts/release.mjs'
import { configNames } from '../../server/config-faults.ts'
import { packagedFace } from '../../server/papers/faces.ts'

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

/** What the image and Node themselves take from the environment. */
const notOurs = ['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD_FILE']
const isKnown = (name: string) => notOurs.includes(name) || configNames.includes(name.replace(/_FILE$/u, ''))
const isNoVariable = (name: string) => !isKnown(name) && !configNames.includes(name)

/** Packages whose files the server looks for by itself, out of what is built into it. */
const foundByName = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [
    ...read(join('server', path)).matchAll(/createRequire\(import\.meta\.url\)\.resolve\('((?:@[\w-]+\/)?[\w-]+)/gu),
  ])
  .flatMap(([, name]) => (name === undefined || name === 'tsx' ? [] : [name]))

describe('[CON-6] what is there to deploy by', () => {
  it('names no variable that the server does not know', () => {
    const compose = parse(read('deploy/compose/compose.yml'))
    const [deployment] = parseAllDocuments(read('deploy/kubernetes/onehall.yaml')).map((one) => one.toJS())
    const [container] = deployment.spec.template.spec.containers
    const unit = /^Environment=(.*)$/mu.exec(read('deploy/systemd/onehall.service'))?.[1] ?? ''
    const image = /^ENV (.*)$/mu.exec(read('Dockerfile'))?.[1] ?? ''
    const named = [
      ...Object.keys(compose.services.onehall.environment),
      ...Object.keys(compose.services.database.environment),
      ...container.env.map(({ name }: { name: string }) => name),
      ...[unit, image].flatMap((text) => text.split(' ').map((pair) => pair.split('=', 1)[0] ?? '')),
    ]
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter(isNoVariable)).toEqual([])
    expect(['DATADIR', 'PUBLIC_URLS'].filter(isNoVariable)).toEqual(['DATADIR', 'PUBLIC_URLS'])
  })

  it('runs as nobody in particular, on a tree that is not written, and is asked how it is', () => {
    const compose = parse(read('deploy/compose/compose.yml')).services.onehall
    const [deployment, ...others] = parseAllDocuments(read('deploy/kubernetes/onehall.yaml')).map((one) => one.toJS())
    const { securityContext, containers } = deployment.spec.template.spec
    expect([compose.read_only, securityContext.runAsNonRoot]).toEqual([true, true])
    expect(containers[0].securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    })
    expect(containers[0].readinessProbe.httpGet.path).toBe('/readyz')
    expect(others.map(({ kind }: { kind: string }) => kind)).toContain('Service')
    const dockerfile = read('Dockerfile')
    expect(dockerfile.match(/^FROM /gmu)).toHaveLength(2)
    expect([dockerfile.includes('\nUSER node\n'), dockerfile.includes('HEALTHCHECK')]).toEqual([true, true])
  })

  it('the unit is one that systemd takes, where there is a systemd', () => {
    const { status, stderr, error } = spawnSync('systemd-analyze', [
      'verify',
      join(root, 'deploy/systemd/onehall.service'),
    ])
    if (error !== undefined) return expect(read('deploy/systemd/onehall.service')).toContain('ExecStart=')
    const faults = String(stderr)
      .split('\n')
      .filter((line) => line.includes('onehall.service') && !line.includes('not executable'))
    expect([faults, status === 0 || faults.length === 0]).toEqual([[], true])
  })

  it('a release has every package that the built server looks for, and the faces of papers', () => {
    const folders: readonly string[] = neededFolders(JSON.parse(read('package-lock.json')))
    for (const name of besideTheServer) expect(folders).toContain(`node_modules/${name}`)
    const external = /besideTheServer = (\[[^\]]*\])/u.exec(read('vite.server.config.ts'))?.[1] ?? ''
    for (const [, name] of external.matchAll(/'([^']+)'/gu)) expect(besideTheServer).toContain(name)
    expect(foundByName.length).toBeGreaterThan(1)
    for (const name of foundByName) expect(besideTheServer).toContain(name)
    for (const folder of folders.filter((one) => !one.includes('-x64') && !one.includes('-arm')))
      expect(folder).not.toMatch(/node_modules\/(?:vite|react|express|vitest)$/u)
    for (const role of ['title', 'body', 'sans', 'kai'] as const) {
      const { file } = packagedFace(role)
      const kept = Object.entries(onlyOf as Record<string, readonly string[]>).some(([name, parts]) =>
        parts.some((part) =>
          existsSync(join(root, 'node_modules', name, part.endsWith(file) ? part : join(part, file))),
        ),
      )
      expect(kept, role).toBe(true)
    }
  })
})
