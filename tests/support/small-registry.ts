import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Packed {
  readonly bytes: Buffer
  readonly integrity: string
}

/** Packages without content, as npm packs them. */
function packed(name: string, version: string): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-pack-'))
  mkdirSync(join(folder, 'package'))
  writeFileSync(join(folder, 'package', 'package.json'), JSON.stringify({ name, version }))
  execFileSync('tar', ['-czf', 'packed.tgz', 'package'], { cwd: folder })
  const bytes = readFileSync(join(folder, 'packed.tgz'))
  rmSync(folder, { recursive: true })
  return { bytes, integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}` }
}

/** A registry of npm on the loopback, with a few packages of version 1.0.0. */
export async function smallRegistry(names: readonly string[]) {
  const packages = new Map(names.map((name) => [name, packed(name, '1.0.0')]))
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    const [name = '', ...rest] = decodeURIComponent(request.url ?? '')
      .slice(1)
      .split('/')
    const found = packages.get(name)
    if (found === undefined) response.writeHead(404).end('{}')
    else if (rest.length > 0) response.end(found.bytes)
    else {
      const dist = { tarball: `${base()}/${name}/-/${name}-1.0.0.tgz`, integrity: found.integrity }
      const versions = { '1.0.0': { name, version: '1.0.0', dist } }
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions }))
    }
  })
  const base = () => {
    const address = server.address()
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    base: base(),
    integrityOf: (name: string) => packages.get(name)?.integrity,
    /** Requests so far. */
    asked: () => asked,
    close: () => server.close(),
  }
}
