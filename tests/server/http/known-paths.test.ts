import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'content-disposition'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileNameHeader } from '../../../server/http/file-name-header.ts'
import { isPagePath, meetingPages } from '../../../shared/protocol/pages.ts'
import { pdfAround } from '../../support/pdf-around.ts'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let folder = ''
let hall: RunningHall
let proxied: RunningHall

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onehall-pages-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), 'the page')
  writeFileSync(join(folder, 'arrive.html'), 'the light page')
  hall = await startHall({ clientFolder: folder })
  proxied = await startHall({ env: { PUBLIC_URL: 'https://hall.example', TRUSTED_PROXY: '1' } })
})
afterAll(async () => {
  await Promise.all([hall.stop(), proxied.stop()])
  rmSync(folder, { recursive: true, force: true })
})

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

describe('A path', () => {
  it('[DOR-8] of a page is the page', async () => {
    const pages = [
      '/',
      '/join',
      '/join/',
      ...meetingPages.map((view) => `/meetings/m1/${view}`),
      '/meetings/%E4/wall',
      '/meetings/m1/audit',
      '/meetings/m1/import',
    ]
    for (const path of pages)
      expect((await hall.call('GET', path, null, undefined, browser)).body, path).toBe('the page')
    for (const path of ['/c/m1/v1/code', '/i/m1/code'])
      expect((await hall.call('GET', path, null, undefined, browser)).body, path).toBe('the light page')
  })

  it('[DOR-8] that the pages route is one that the server knows', () => {
    const routesIn = (file: string) =>
      readFileSync(join(import.meta.dirname, '../../../client', file), 'utf8').matchAll(/<Route path="([^"]+)">/gu)
    const paths = ['routes.tsx', 'page/SeldomPages.tsx'].flatMap((file) =>
      [...routesIn(file)].map(([, path = '']) => path),
    )
    expect(paths.length).toBeGreaterThan(8)
    const values: Readonly<Record<string, string>> = { view: 'console', seq: '12' }
    const filled = (path: string) => path.replace(/:(\w+)/gu, (_, name: string) => values[name] ?? 'm1')
    const unknown = paths.filter((path) => !isPagePath(filled(path)))
    expect(unknown).toEqual([])
  })

  it.each(['/nowhere', '/join/more', '/meetings', '/meetings/m1', '/meetings/m1/nowhere', '/meetings//wall'])(
    '[DOR-8] that is neither is 404: %s, as a page in both languages for browsers, as JSON for programs',
    async (path) => {
      const page = await hall.call<string>('GET', path, null, undefined, browser)
      expect(page.status).toBe(404)
      expect(page.body).toMatch(/没有这个页面[\s\S]*There is no such page/u)
      for (const accept of ['*/*', 'application/json']) {
        const answer = await hall.call('GET', path, null, undefined, { accept })
        expect([answer.status, answer.body]).toEqual([404, { error: { code: 'access.notFound' } }])
      }
      expect((await hall.call('POST', path, null, {})).status).toBe(404)
    },
  )

  it('[DOR-8] of the API stays JSON, whoever asks', async () => {
    const { status, body } = await hall.call('GET', '/api/nowhere', null, undefined, browser)
    expect([status, body]).toEqual([404, { error: { code: 'access.notFound' } }])
  })
})

/** As it comes over the wire: `fetch` would unpack it. */
const fetched = (path: string, headers: Record<string, string>) =>
  new Promise<{ answer: IncomingMessage; body: Buffer }>((resolve, reject) => {
    get(hall.base + path, { headers }, async (answer) => {
      const parts: Buffer[] = []
      for await (const part of answer) parts.push(part)
      resolve({ answer, body: Buffer.concat(parts) })
    }).on('error', reject)
  })

describe('What browsers ask for unasked', () => {
  const publicFolder = join(import.meta.dirname, '../../../client/public')
  const bytesOf = (name: string) => readFileSync(join(publicFolder, name))
  /** Width and height. @source PNG, IHDR */
  const pixelsOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

  it('[DOR-12] is there: no robot is welcome, and there is an icon for every place', () => {
    expect(bytesOf('robots.txt').toString()).toBe('User-agent: *\nDisallow: /\n')
    expect([...bytesOf('favicon.ico').subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0])
    expect(pixelsOf(bytesOf('apple-touch-icon.png'))).toEqual([180, 180])
    const manifest: { readonly name: string; readonly icons: readonly Record<'src' | 'sizes' | 'type', string>[] } =
      JSON.parse(bytesOf('manifest.webmanifest').toString())
    expect(manifest.name).toBe('同堂 OneHall')
    const drawn = manifest.icons.filter(({ type }) => type === 'image/png')
    expect(drawn.map(({ src, sizes }) => [sizes, pixelsOf(bytesOf(src)).join('x')])).toEqual([
      ['192x192', '192x192'],
      ['512x512', '512x512'],
      ['512x512', '512x512'],
    ])
    for (const page of ['index.html', 'arrive.html']) {
      const html = readFileSync(join(publicFolder, '..', page), 'utf8')
      for (const [, file = ''] of html.matchAll(/<link rel="[^"]*" href="\/([^"]+)"/gu))
        expect(bytesOf(file)).toBeTruthy()
      expect(html).toMatch(/rel="manifest"/u)
    }
  })
})

describe('An answer', () => {
  it('[DOR-9] in JSON is packed for whoever can unpack it, and still never kept', async () => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const path = `/api/meetings/${meetingId}/state`
    const authorization = `Bearer ${tokenOf('moderator')}`
    const { answer, body } = await fetched(path, { authorization, 'accept-encoding': 'gzip' })
    expect(answer.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' })
    const plain = await fetched(path, { authorization, 'accept-encoding': 'identity' })
    expect(plain.answer.headers['content-encoding']).toBeUndefined()
    expect(JSON.parse(gunzipSync(body).toString())).toEqual(JSON.parse(plain.body.toString()))
    expect(body.length).toBeLessThan(plain.body.length / 2)
  })

  it('[DOR-9] with the bytes of a document is not', async () => {
    const { meetingId } = await hall.createMeeting()
    const path = `/api/meetings/${meetingId}/documents/d1`
    const pages = new Uint8Array(pdfAround('one and the same '.repeat(2_000)))
    const stored = await hall.call('PUT', path, ownerToken, pages, { 'content-type': 'application/pdf' })
    expect(stored.status).toBeLessThan(300)
    const headers = { authorization: `Bearer ${ownerToken}`, 'accept-encoding': 'gzip, br' }
    expect((await fetched(path, headers)).answer.headers['content-encoding']).toBeUndefined()
  })

  const policyOf = async (server: RunningHall, headers: Record<string, string> = {}) => {
    const { headers: told } = await server.call('GET', '/healthz', null, undefined, headers)
    const connect = /connect-src ([^;]*)/u.exec(told.get('content-security-policy') ?? '')?.[1]
    return [connect, told.get('cross-origin-opener-policy')]
  }

  it('[DOR-10] lets its page call the server it came from alone, by socket too', async () => {
    expect(await policyOf(hall)).toEqual([`'self' ws://${new URL(hall.base).host}`, 'same-origin'])
    expect((await policyOf(proxied))[0]).toBe(`'self' ws://${new URL(proxied.base).host} wss://hall.example`)
  })
})

describe('The address by which a page came', () => {
  const asked = (server: RunningHall, host: string) =>
    new Promise<IncomingMessage['headers']>((resolve, reject) => {
      get(`${server.base}/healthz`, { headers: { host } }, (answer) => {
        answer.resume()
        resolve(answer.headers)
      }).on('error', reject)
    })

  it.each([
    ['hall.example', "'self' ws://hall.example"],
    ['192.0.2.7:3000', "'self' ws://192.0.2.7:3000"],
    ['[2001:db8::7]:3000', "'self'"],
    ["x; script-src 'unsafe-inline'", "'self'"],
  ])('[DOR-10] as %s is named in its policy, if it can be', async (host, sources) => {
    const policy = String((await asked(hall, host))['content-security-policy'])
    expect(/connect-src ([^;]*)/u.exec(policy)?.[1]?.trim()).toBe(sources)
    expect(policy).not.toMatch(/script-src [^;]*'unsafe-inline'/u)
  })

  it('[DOR-10] gets an opener policy where browsers heed it', async () => {
    const policy = async (server: RunningHall, host: string) =>
      (await asked(server, host))['cross-origin-opener-policy']
    expect(await policy(hall, 'localhost:3000')).toBe('same-origin')
    expect(await policy(hall, '192.0.2.7:3000')).toBeUndefined()
    expect(await policy(proxied, 'hall.example')).toBe('same-origin')
    expect(await policy(proxied, '192.0.2.7:3000')).toBeUndefined()
  })
})

describe('A title as the name of a file', () => {
  it('[DOR-11] never breaks the header, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) }), (title) => {
        const header = fileNameHeader('attachment', title)
        expect(() => new Headers({ 'content-disposition': header })).not.toThrow()
        expect(parse(header).parameters.filename).toBeTruthy()
      }),
    )
  })

  it.each([
    ['工作报告（修订）', '工作报告（修订）'],
    ['the "last" one', 'the _last_ one'],
    ['a\r\nSet-Cookie: b=c', 'a Set-Cookie_ b=c'],
    ['2025/2026 plan', '2025_2026 plan'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['half \ud83d a pair 📄', 'half \ufffd a pair 📄'],
    ['report\u202efdp.exe', 'report fdp.exe'],
    ['100% %41', '100% %41'],
    [' \u0000 ', 'document'],
  ])('[DOR-11] %j is %j', (title, name) => {
    expect(parse(fileNameHeader('inline', title))).toMatchObject({ type: 'inline', parameters: { filename: name } })
  })
})
