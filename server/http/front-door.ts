import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type OnServed, tellingServed } from './access-log.ts'
import { asOrdinaryRequest } from './foreign-upgrade.ts'
import { giveRequestId } from './request-id.ts'
import { askForWebsocket } from './websocket-wanted.ts'

/** What becomes a socket, and what is served. */
interface Behind {
  /** The feed's engine; gets websockets at `/socket.io` alone. */
  readonly engine: { handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void }
  /** Pages and API; never sees a request at `/socket.io`. */
  readonly serve: RequestListener
  /** Below which path all of it is; '' for the root. */
  readonly basePath: string
  /** Told of every request once it is over. */
  readonly onServed: OnServed | undefined
}

/**
 * Sends each request to the one who answers it: websockets to the feed, what else comes to the feed's address back with
 * words, everything else to pages and API, whatever protocol it would rather speak.
 * @source DOR-3, DOR-4
 */
export function openFrontDoor(http: Server, { engine, serve, basePath, onServed }: Behind): void {
  const feedPath = `${basePath}/socket.io`
  const isAtFeed = ({ url = '' }: IncomingMessage) =>
    url.startsWith(feedPath) && /^(?:[/?]|$)/u.test(url.slice(feedPath.length))
  const lastAnswers = new WeakMap<Duplex, ServerResponse>()
  const answer: RequestListener = (request, response) =>
    isAtFeed(request) ? askForWebsocket(request, response) : serve(request, response)
  const told = onServed === undefined ? answer : tellingServed(onServed, basePath, answer)
  http.on('request', (request, response) => {
    lastAnswers.set(request.socket, response)
    giveRequestId(request, response)
    told(request, response)
  })
  http.on('upgrade', (request, socket, head) => {
    // Whoever goes away now is nobody's fault, and nobody else listens yet.
    socket.off('error', destroyed).on('error', destroyed)
    if (!isWebsocket(request)) asOrdinaryRequest(http, { request, socket, head, before: lastAnswers.get(socket) })
    else if (isAtFeed(request)) engine.handleUpgrade(request, socket, head)
    else refuseWebsocket(socket)
  })
}

function destroyed(this: Duplex): void {
  this.destroy()
}

/** True for what this server changes its protocol for. */
const isWebsocket = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.upgrade?.trim().toLowerCase() === 'websocket'

function refuseWebsocket(socket: Duplex): void {
  const body = JSON.stringify({ error: { code: 'access.notFound' } })
  const head = ['HTTP/1.1 404 Not Found', 'Connection: close', 'Content-Type: application/json']
  socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n'))
}
