import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningHall, startHall } from '../../support/running-hall.ts'

const script = `export const words = ${JSON.stringify('many words '.repeat(400))}`
let folder = ''
let hall: RunningHall

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<meta name="onehall-build" content="one">')
  writeFileSync(join(folder, 'assets', 'page-1.js'), script)
  writeFileSync(join(folder, 'assets', 'page-1.js.gz'), gzipSync(script))
  hall = await startHall({ clientFolder: folder })
})
afterAll(async () => {
  await hall.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** As it comes over the wire: `fetch` would unpack it. */
const fetched = (path: string, encoding: string) =>
  new Promise<{ answer: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(hall.base + path, { headers: { 'accept-encoding': encoding } }, async (answer) => {
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      resolve({ answer, body: Buffer.concat(parts) })
    }).on('error', reject)
  })

it('files of the pages come packed to whoever can unpack them, and stay in the cache', async () => {
  const { answer, body } = await fetched('/assets/page-1.js', 'gzip, deflate')
  expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
  expect(answer.headers['content-type']).toContain('text/javascript')
  expect(answer.headers['cache-control']).toContain('immutable')
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(gunzipSync(body).toString()).toBe(script)
  expect(body.length).toBeLessThan(script.length / 3)
})

it('and as they are to everybody else; what is not there is not the page', async () => {
  const { answer, body } = await fetched('/assets/page-1.js', 'identity')
  expect([answer.headers['content-encoding'], body.toString()]).toEqual([undefined, script])
  for (const path of ['/assets/none.js', '/assets/../index.html', '/assets/%2e%2e/index.html'])
    expect((await fetched(path, 'gzip')).answer.headers['cache-control'] ?? '', path).not.toContain('immutable')
  expect((await fetched('/assets/none.js', 'gzip')).answer.statusCode).toBe(404)
})
