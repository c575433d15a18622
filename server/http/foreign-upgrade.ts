import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

interface ForeignUpgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  /** What came after the head of the request: its body, or the beginning of it. */
  readonly head: Buffer
  /** The answer before this request on the same connection; undefined for the first. */
  readonly before: ServerResponse | undefined
}

/**
 * Serves a request that offered another protocol (`Upgrade: h2c`) as if it had not. Node takes every such connection away
 * from its parser once a server knows websockets, body and later requests included; so the head is put back in front of
 * what has not been read yet, without the offer, and the connection is given to the server anew.
 * @source RFC 9110, 7.8: a server may ignore an Upgrade
 */
export function asOrdinaryRequest(http: Server, { request, socket, head, before }: ForeignUpgrade): void {
  const again = () => {
    if (socket.destroyed) return
    socket.unshift(Buffer.concat([headOf(request), head]))
    http.emit('connection', socket)
  }
  // Answers go out in the order of the requests, and only the parser that is gone knew of the earlier one.
  if (before === undefined || before.writableFinished) again()
  else before.once('close', again)
}

/** The offer, and what belongs to it alone. */
const offers = new Set(['upgrade', 'http2-settings'])

function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at, at + 2)
    const kept = name.toLowerCase() === 'connection' ? withoutOffers(value) : value
    if (!offers.has(name.toLowerCase()) && kept !== null) lines.push(`${name}: ${kept}`)
  }
  // Node reads heads byte by byte as latin1.
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

/** What is left of a `Connection` header; null for nothing. */
function withoutOffers(value: string): string | null {
  const left = value.split(',').filter((option) => !offers.has(option.trim().toLowerCase()))
  return left.length === 0 ? null : left.join(',')
}
