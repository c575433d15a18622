import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { meetingFile, ownerToken, type RunningHall, startHall, type TestLink, until } from '../support/running-hall.ts'

const deploy = join(import.meta.dirname, '..', '..', 'deploy')

/** The files of `deploy/` as they are shipped, but for addresses and certificates. */
interface Proxy {
  /** From Debian's package of the same name. */
  readonly program: string
  readonly args: (file: string) => readonly string[]
  readonly settings: (port: number, server: number, basePath: string, folder: string) => string
}

const proxies: Readonly<Record<string, Proxy>> = {
  nginx: {
    program: process.env.ONEHALL_NGINX ?? 'nginx',
    args: (file) => ['-c', file],
    settings(port, server, basePath, folder) {
      const shipped = readFileSync(join(deploy, 'nginx', 'onehall.conf'), 'utf8')
        .replace('server onehall:3000', `server 127.0.0.1:${server}`)
        .replace('listen 80;', `listen unix:${folder}/redirect.sock;`)
        .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
        .replace(/^ *ssl_certificate.*$/gmu, '')
        .replace('location / {', `location ${basePath}/ {`)
        .replace('location = /metrics', `location = ${basePath}/metrics`)
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      )
      const http = `access_log off; ${paths.join(' ')}\n${shipped}`
      return `daemon off; master_process off; pid ${folder}/pid; error_log stderr; events {}\nhttp { ${http} }`
    },
  },
  haproxy: {
    program: process.env.ONEHALL_HAPROXY ?? 'haproxy',
    args: (file) => ['-db', '-f', file],
    settings: (port, server, basePath) =>
      readFileSync(join(deploy, 'haproxy', 'onehall.cfg'), 'utf8')
        // How many lines one program may have is the machine's affair.
        .replace('maxconn 20000', 'maxconn 200')
        .replace(/bind :443.*/u, `bind 127.0.0.1:${port}`)
        .replace('path /metrics', `path ${basePath}/metrics`)
        .replace(
          '  default_backend onehall',
          basePath === '' ? '$&' : `  use_backend onehall if { path_beg ${basePath}/ }`,
        )
        .replace(/10\.0\.0\.11:3000/u, `127.0.0.1:${server}`)
        .replace(/^ *server node[23].*$/gmu, ''),
  },
}

const cases = Object.keys(proxies).flatMap((name) => [[name, ''] as const, [name, '/onehall'] as const])

describe.each(cases)('[DOR-14] behind %s, below “%s”', (name, basePath) => {
  const { program, args, settings } = proxies[name] as Proxy
  let hall: RunningHall
  let folder: string
  let proxy: ChildProcess
  let base: string
  let meetingId: string
  let links: readonly TestLink[]
  let complaints = ''

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onehall-proxy-'))
    for (const part of ['client', 'client/assets']) mkdirSync(join(folder, part))
    writeFileSync(join(folder, 'client', 'index.html'), '<html><script src="/assets/a.js"></script>')
    hall = await startHall({
      clientFolder: join(folder, 'client'),
      env: { TRUSTED_PROXY: 'loopback', ...(basePath === '' ? {} : { BASE_PATH: basePath }) },
    })
    const port = await freePort()
    const file = join(folder, 'settings')
    writeFileSync(file, settings(port, Number(new URL(hall.base).port), basePath, folder))
    proxy = spawn(program, args(file), { stdio: ['ignore', 'pipe', 'pipe'] })
    const failed = new Promise<never>((_, reject) =>
      proxy
        .once('error', () => reject(new Error(`${program} is missing: apt install ${name}`)))
        .once('exit', () => reject(new Error(`${program} has ended`))),
    )
    for (const stream of [proxy.stdout, proxy.stderr])
      stream?.on('data', (chunk) => {
        complaints += String(chunk)
      })
    const root = `http://127.0.0.1:${port}`
    base = root + basePath
    const isUp = () =>
      fetch(`${base}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      )
    await Promise.race([failed, until(isUp, 20_000)]).catch((error: Error) => {
      throw new Error(`${error.message}\n${complaints}`)
    })
    const answer = await asked('POST', '/api/meetings', ownerToken, meetingFile())
    ;({ meetingId, links } = (await answer.json()) as { meetingId: string; links: readonly TestLink[] })
  }, 30_000)
  afterAll(async () => {
    proxy?.kill()
    await hall?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const asked = (
    method: string,
    path: string,
    token: string | null,
    body?: object,
    headers: Record<string, string> = {},
  ) =>
    fetch(base + path, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const tokenOf = (role: string) => links.find((link) => link.role === role)?.token ?? ''

  it('the feed comes by websocket, and a stream of events at once', async () => {
    const path = `${basePath}/socket.io`
    const auth = { token: tokenOf('moderator'), meetingId }
    const socket = io(new URL(base).origin, { path, auth, transports: ['websocket'], reconnection: false })
    const said = await new Promise((resolve) => {
      socket.once('snapshot', () => resolve('snapshot'))
      socket.once('connect_error', (error) => resolve(error.message))
    })
    socket.close()
    expect(said).toBe('snapshot')
    const stream = await asked('GET', `/api/meetings/${meetingId}/events/stream`, tokenOf('observer'))
    const reader = stream.body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('snapshot')
    await reader?.cancel()
  })

  it('long polling is answered in words, and the next request on the kept connection is served', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const get = (path: string) =>
      new Promise<{ status: number; text: string; isReused: boolean }>((resolve, reject) => {
        const sent = request(base + path, { agent }, (answer) => {
          let text = ''
          answer.setEncoding('utf8').on('data', (part) => {
            text += part
          })
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, isReused: sent.reusedSocket }))
        })
        sent.on('error', reject).end()
      })
    for (let turn = 0; turn < 5; turn += 1) {
      expect((await get('/socket.io/?EIO=4&transport=polling')).text).toContain('WebSocket is wanted here')
      expect(await get('/healthz')).toMatchObject({ status: 200, isReused: true })
    }
    agent.destroy()
  })

  it('says itself who asks, by https or not, and under which id', async () => {
    const headers = { 'x-forwarded-for': '192.0.2.99', 'x-request-id': 'chosen-by-the-visitor' }
    const screen = await asked('POST', '/api/screens', null, {}, headers)
    expect(screen.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{32,36}$/u)
    const { code } = (await screen.json()) as { code: string }
    const waiting = await asked('POST', `/api/meetings/${meetingId}/screens/waiting`, tokenOf('moderator'), { code })
    expect(await waiting.json()).toMatchObject({ address: '127.0.0.1' })
    const session = await asked('POST', '/api/session', null, { token: tokenOf('moderator') })
    const cookie = session.headers.get('set-cookie') ?? ''
    expect(cookie).toContain(`Path=${basePath || '/'};`)
    expect(cookie.includes('Secure')).toBe(name === 'haproxy')
  })

  it('serves the pages, and no figures', async () => {
    const page = await fetch(`${base}/meetings/${meetingId}/console`)
    expect(await page.text()).toContain(`src="${basePath}/assets/a.js"`)
    expect((await fetch(`${base}/metrics`)).status).toBe(403)
  })
})
