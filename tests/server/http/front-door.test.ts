import { Agent, createServer, type OutgoingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { io, type ManagerOptions, type SocketOptions } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ownerToken, type RunningHall, startHall } from '../../support/running-hall.ts'

let hall: RunningHall
let port: number
beforeAll(async () => {
  hall = await startHall()
  port = Number(new URL(hall.base).port)
})
afterAll(() => hall.stop())

const polling = '/socket.io/?EIO=4&transport=polling'
const h2c = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA' }

interface Asked {
  readonly method?: string
  readonly headers?: OutgoingHttpHeaders
  readonly body?: string
}

/** Asks over one connection, which is kept from one request to the next. */
function keptConnection(toPort = port) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<{ status: number; text: string; isReused: boolean }>((resolve, reject) => {
      const sent = request({ agent, host: '127.0.0.1', port: toPort, path, method, headers }, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, isReused: sent.reusedSocket }))
      })
      sent.on('error', reject)
      sent.on('upgrade', (response) => reject(new Error(`upgraded: ${response.statusCode}`)))
      sent.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** Everything that comes back for these bytes until the server closes the connection. */
const exchange = (sent: string) =>
  new Promise<string>((resolve, reject) => {
    let got = ''
    connect(port, '127.0.0.1')
      .setEncoding('latin1')
      .on('data', (part) => {
        got += part
      })
      .on('close', () => resolve(got))
      .on('error', reject)
      .write(sent, 'latin1')
  })

describe('A request at /socket.io that is no websocket', () => {
  it('[DOR-3] is answered once, in words, and the next one on the connection is served', async () => {
    const { ask, close } = keptConnection()
    const spoken = vi.spyOn(console, 'error')
    const others = ['/socket.io', '/socket.io/?EIO=4&transport=websocket', '/socket.io/x.js', `${polling}&sid=none`]
    for (const path of [polling, ...others]) {
      const answer = await ask(path)
      expect(answer.status).toBe(path === polling ? 200 : 400)
      expect(answer.text).toContain('"message":"WebSocket is wanted here')
      expect(await ask('/healthz')).toMatchObject({ status: 200, text: '{"status":"ok"}', isReused: true })
    }
    const posted = await ask(`${polling}&sid=none`, { method: 'POST', body: '40' })
    expect(posted.status).toBe(400)
    expect((await ask('/healthz')).status).toBe(200)
    expect(spoken).not.toHaveBeenCalled()
    expect(hall.errors).toEqual([])
    close()
  })

  it('[DOR-3] harms nobody behind a proxy that keeps its connections', async () => {
    const upstream = keptConnection()
    const proxy = createServer(async ({ url = '' }, response) => {
      const { status, text } = await upstream.ask(url)
      response.writeHead(status).end(text)
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const base = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const asked = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => {
        const path = index % 2 === 0 ? polling : '/healthz'
        return [path, await (await fetch(base + path)).text()]
      }),
    )
    for (const [path, text] of asked)
      expect(text).toContain(path === polling ? 'WebSocket is wanted' : '{"status":"ok"}')
    upstream.close()
    await new Promise((resolve) => proxy.close(resolve))
  })

  const ownerConnects = async (options: Partial<ManagerOptions & SocketOptions>) => {
    const { meetingId } = await hall.createMeeting()
    const socket = io(hall.base, { auth: { token: ownerToken, meetingId }, forceNew: true, ...options })
    const error = await new Promise<(Error & { data?: unknown }) | null>((resolve) => {
      socket.on('connect', () => resolve(null))
      socket.on('connect_error', resolve)
    })
    const isTryingOn = socket.active
    socket.disconnect()
    return { error, isTryingOn }
  }

  it('[DOR-3] tells a default client what is wanted, and it rests', async () => {
    const { error, isTryingOn } = await ownerConnects({})
    expect(error?.message).toMatch(/WebSocket is wanted here.*transports: \['websocket'\]/u)
    expect(error?.data).toEqual({ code: 'server.websocketWanted' })
    expect(isTryingOn).toBe(false)
    expect(await ownerConnects({ transports: ['websocket'] })).toMatchObject({ error: null })
    expect(hall.errors).toEqual([])
  })
})

describe('An offer of another protocol', () => {
  it('[DOR-4] is not taken up: the request is served, and many more on that connection', async () => {
    const { ask, close } = keptConnection()
    const warned = vi.fn()
    process.on('warning', warned)
    for (let count = 0; count < 15; count += 1)
      expect(await ask('/healthz', { headers: h2c })).toMatchObject({ status: 200, isReused: count > 0 })
    expect(await ask('/healthz')).toMatchObject({ status: 200, isReused: true })
    expect((await ask(polling, { headers: h2c })).text).toContain('WebSocket is wanted')
    expect((await ask('/healthz', { headers: { connection: 'upgrade', upgrade: 'websocket, h2c' } })).status).toBe(200)
    process.off('warning', warned)
    expect(warned).not.toHaveBeenCalled()
    close()
  })

  it.each([
    ['with its length', {}],
    ['in chunks', { 'transfer-encoding': 'chunked' }],
  ])('[DOR-4] is not taken up with a body %s', async (_, transfer) => {
    const { meetingId, tokenOf } = await hall.createMeeting()
    const { ask, close } = keptConnection()
    const headers = {
      ...h2c,
      ...transfer,
      'content-type': 'application/json',
      authorization: `Bearer ${tokenOf('moderator')}`,
    }
    // Longer than what comes in one piece with the head.
    const body = JSON.stringify({ commandId: 'with-an-offer', type: 'meeting.start', data: {} }) + ' '.repeat(50_000)
    const length = 'transfer-encoding' in transfer ? {} : { 'content-length': body.length }
    const path = `/api/meetings/${meetingId}/commands`
    const answer = await ask(path, { method: 'POST', headers: { ...headers, ...length }, body })
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true })
    expect(await ask('/healthz')).toMatchObject({ status: 200, isReused: true })
    close()
  })

  it('[DOR-4] waits for the answers before it on the same connection', async () => {
    const first = 'GET /readyz HTTP/1.1\r\nHost: a\r\n\r\n'
    const second = 'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'
    const last = 'GET /nowhere HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
    const answers = await exchange(first + second + last)
    expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/gu)].map(([, status]) => status)).toEqual(['200', '200', '404'])
  })

  it('[DOR-4] of a websocket elsewhere is 404 and closed', async () => {
    const handshake =
      'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n'
    const answer = await exchange(`GET /api/meetings HTTP/1.1\r\nHost: a\r\n${handshake}\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 404 [\s\S]*Connection: close[\s\S]*access\.notFound/u)
  })
})
