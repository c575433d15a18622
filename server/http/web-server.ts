import { createServer, type Server, type ServerOptions } from 'node:http'

/** An idle line is closed later than any client would use it again: one that is closed under a request's hands is an error there. */
const keepAliveTimeout = 75_000

/** Heads come within so long; a body has a pace of its own (`body-pace.ts`), for an honest upload takes as long as it takes. */
const timeouts = { headersTimeout: 20_000, requestTimeout: 0 }

const serverOptions: ServerOptions = { keepAliveTimeout, ...timeouts }

/** What is under way when the server stops is answered until then; `main.ts` leaves after ten seconds in any case. */
const answeredWithinMs = 3_000
/** A balancer looks so seldom, ms: until it knows that this node goes, requests that still come are answered. */
const unnoticedMs = 2_000

interface Address {
  /** 0: any free one. */
  readonly port: number
  readonly host: string
}

export const createWebServer = (): Server => createServer(serverOptions)

/** Resolves with the port. @throws EADDRINUSE, EACCES */
export function listen(http: Server, { port, host }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      http.off('error', reject)
      const address = http.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

interface Closing {
  /** Resolves when no socket of the feed is open any more. */
  readonly sockets: Promise<void>
  /** Other nodes are up: a balancer sends requests there once it knows. */
  readonly hasOthers: boolean
}

/**
 * Resolves when the last line is closed. A line that is opened ahead or a file that nobody reads on would hold the end up
 * for ever: it is cut.
 * @source NOD-23
 */
export async function closeAfter({ sockets, hasOthers }: Closing, http: Server): Promise<void> {
  const unnoticed = hasOthers ? new Promise((passed) => setTimeout(passed, unnoticedMs)) : null
  await Promise.all([sockets, unnoticed])
  const cut = setTimeout(() => http.closeAllConnections(), answeredWithinMs)
  await new Promise((closed) => http.close(closed))
  clearTimeout(cut)
}
