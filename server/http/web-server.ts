import { createServer, type Server, type ServerOptions } from 'node:http'

/** An idle line is closed later than any client would use it again: one that is closed under a request's hands is an error there. */
const keepAliveTimeout = 75_000

/** Heads come within so long; a body has a pace of its own (`body-pace.ts`), for an honest upload takes as long as it takes. */
const timeouts = { headersTimeout: 20_000, requestTimeout: 0 }

const serverOptions: ServerOptions = { keepAliveTimeout, ...timeouts }

/** What is under way when the server stops is answered until then; `main.ts` leaves after ten seconds in any case. */
const answeredWithinMs = 3_000

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

/**
 * Resolves when the last line is closed. A line that is opened ahead or a file that nobody reads on would hold the end up
 * for ever: it is cut.
 * @param closing resolves when no socket of the feed is open any more.
 */
export async function closeAfter(closing: Promise<void>, http: Server): Promise<void> {
  const cut = setTimeout(() => http.closeAllConnections(), answeredWithinMs)
  await closing
  await new Promise((closed) => http.close(closed))
  clearTimeout(cut)
}
