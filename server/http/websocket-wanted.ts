import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxJsonBytes } from '../../shared/protocol/file-limits.ts'

const message =
  "WebSocket is wanted here: create the client with transports: ['websocket'], and let proxies pass Upgrade and Connection on. 此处只接受 WebSocket 连接：客户端请设置 transports: ['websocket']，代理须转发 Upgrade 与 Connection 头。"

/**
 * Answers a request at the feed's address that is no websocket. A client of Socket.IO that begins with long polling shows
 * its program nothing of an HTTP error but its number, and tries for ever; so its session is opened and refused in one
 * answer, which `connect_error` says word by word and after which it rests. Nothing is kept of it. Whatever else asks gets
 * an error in engine.io's form.
 * @source DOR-3
 */
export function askForWebsocket(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store')
  if (beginsPolling(request)) {
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(refusedSession)
    return
  }
  // What is still to come of a body that nobody reads must not be taken for the next request.
  if (request.method !== 'GET') response.setHeader('Connection', 'close')
  response.writeHead(400, { 'Content-Type': 'application/json; charset=utf-8' })
  response.end(JSON.stringify({ code: 0, message }))
}

function beginsPolling({ method, url = '' }: IncomingMessage): boolean {
  const asked = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  return method === 'GET' && asked.get('EIO') === '4' && asked.get('transport') === 'polling' && !asked.has('sid')
}

const session = { sid: 'none', upgrades: [], pingInterval: 25_000, pingTimeout: 20_000, maxPayload: maxJsonBytes }

/** Two packets of engine.io: open (`0`), and a message (`4`) in which Socket.IO refuses the connection (`4`). */
const refusedSession = [
  `0${JSON.stringify(session)}`,
  `44${JSON.stringify({ message, data: { code: 'server.websocketWanted' } })}`,
].join('\x1e')
