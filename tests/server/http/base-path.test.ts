import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { meetingFile, ownerToken, type RunningHall, startHall, type TestLink } from '../../support/running-hall.ts'

const basePath = '/onehall'
const page =
  '<!doctype html>\n<html lang="zh-CN"><head><link href="/icon.svg"><script src="/assets/a.js"></script></head>'

describe('[DOR-14] below a path', () => {
  let folder = ''
  let hall: RunningHall
  let meetingId = ''
  let links: readonly (TestLink & { readonly url: string })[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onehall-below-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'arrive.html'), page)
    writeFileSync(join(folder, 'assets', 'a.js'), 'export {}')
    hall = await startHall({
      clientFolder: folder,
      env: { BASE_PATH: basePath, METRICS_TOKEN: 'metrics-token-for-tests' },
    })
    const answer = await hall.call<{ meetingId: string; links: typeof links }>(
      'POST',
      `${basePath}/api/meetings`,
      ownerToken,
      meetingFile(),
    )
    ;({ meetingId, links } = answer.body)
  })
  afterAll(async () => {
    await hall?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const moderator = () => links.find(({ role }) => role === 'moderator')
  const below = (path: string, init: RequestInit = {}) =>
    fetch(hall.base + basePath + path, { redirect: 'manual', ...init })

  it('pages load what lies below it, and are told where they are', async () => {
    const placed = page
      .replace('<html', '<html data-base="/onehall"')
      .replace('"/icon.svg"', '"/onehall/icon.svg"')
      .replace('"/assets/a.js"', '"/onehall/assets/a.js"')
    const without = await below('')
    expect([without.status, without.headers.get('location')]).toEqual([301, '/onehall/'])
    for (const path of ['/', '/screen', `/meetings/${meetingId}/console`, '/c/m/v/code', '/i/m/code']) {
      const answer = await below(path)
      expect([answer.status, await answer.text()], path).toEqual([200, placed])
    }
    expect((await below('/assets/a.js')).headers.get('cache-control')).toContain('immutable')
    const missing = await below('/nowhere', { headers: { accept: 'text/html' } })
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('href="/onehall/"')])
  })

  it('links, codes, cookies and descriptions name it', async () => {
    for (const { url } of links) expect(url).toMatch(new RegExp(`^${hall.base}${basePath}/join#`, 'u'))
    const session = await below('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: moderator()?.token }),
    })
    expect(session.headers.get('set-cookie')).toContain('; Path=/onehall; ')
    const screen = links.find(({ role }) => role === 'screen')
    const code = await below(`/api/meetings/${meetingId}/check-in/code`, {
      headers: { authorization: `Bearer ${screen?.token}` },
    })
    expect(((await code.json()) as { url: string }).url).toMatch(new RegExp(`^${hall.base}${basePath}/c/`, 'u'))
    for (const name of ['openapi', 'asyncapi'])
      expect(
        JSON.stringify(((await (await below(`/api/${name}.json`)).json()) as { servers: unknown }).servers),
      ).toContain(basePath)
  })

  it('the feed is there, and nowhere else', async () => {
    const reached = (path: string) =>
      new Promise<string>((resolve) => {
        const auth = { token: moderator()?.token, meetingId }
        const socket = io(hall.base, { path, auth, transports: ['websocket'], reconnection: false, forceNew: true })
        const end = (said: string) => {
          socket.close()
          resolve(said)
        }
        socket.once('snapshot', () => end('snapshot'))
        socket.once('connect_error', () => end('refused'))
      })
    expect(await reached(`${basePath}/socket.io`)).toBe('snapshot')
    expect(await reached('/socket.io')).toBe('refused')
    expect((await below('/socket.io/?EIO=4&transport=polling')).status).toBe(200)
  })

  it('nothing is outside of it but what the machine room asks for; who comes there is told the way', async () => {
    for (const path of ['/', '/join', '/api/meetings', '/OneHall/', '/onehallx', `/meetings/${meetingId}/console`]) {
      const answer = await fetch(hall.base + path, { redirect: 'manual', headers: { accept: 'text/html' } })
      expect([answer.status, await answer.text()], path).toEqual([404, expect.stringContaining('href="/onehall/"')])
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'")
    }
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(hall.base + path)).status, path).toBe(200)
      expect((await below(path)).status, path).toBe(200)
    }
    const figures = await fetch(`${hall.base}/metrics`, {
      headers: { authorization: 'Bearer metrics-token-for-tests' },
    })
    expect(figures.status).toBe(200)
  })
})
