import type { IncomingMessage } from 'node:http'
import type { BodyKind } from './request-body.ts'

/** In each window so many bytes have to come. */
interface Pace {
  readonly windowMs: number
  readonly leastBytes: number
}

/** JSON is small: it is there within one window. A file may take as long as it comes on, if only at 1 kB a second. */
const paces: Readonly<Record<BodyKind, Pace>> = {
  json: { windowMs: 30_000, leastBytes: Number.POSITIVE_INFINITY },
  text: { windowMs: 30_000, leastBytes: 30_000 },
  stream: { windowMs: 30_000, leastBytes: 30_000 },
}

/** Answered with 408. */
class BodyTooSlow extends Error {
  readonly status = 408
}

/**
 * Waits for the work of a request as long as its body comes on.
 * @throws BodyTooSlow when it does not; the work goes on until the connection is closed.
 * @source LIM-11
 */
export function whileBodyComes<Answer>(
  request: IncomingMessage,
  kind: BodyKind,
  work: Promise<Answer>,
  pace = paces[kind],
) {
  return new Promise<Answer>((resolve, reject) => {
    let seenBytes = request.socket.bytesRead
    const timer = setInterval(() => {
      const { bytesRead } = request.socket
      if (request.complete) clearInterval(timer)
      else if (bytesRead - seenBytes < pace.leastBytes) reject(new BodyTooSlow('the body comes too slowly'))
      seenBytes = bytesRead
    }, pace.windowMs)
    work.then(resolve, reject).finally(() => clearInterval(timer))
  })
}
