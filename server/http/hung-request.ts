import type { Request, Response } from 'express'
import type { Grant } from '../access/access.ts'
import type { LiveGrants } from '../access/live-grants.ts'
import { failure, type Reply } from './reply.ts'

/**
 * A request hangs on its grant until it is answered: what is being sent breaks off, what waits for its answer, or is
 * still coming in, is refused. An act that has come in whole is finished and answered: it was allowed when it began.
 * @param refuse answers in place of the handler.
 * @source ACC-3
 */
export function hangRequest(
  grants: LiveGrants,
  grant: Grant,
  [request, response]: readonly [Request, Response],
  refuse: (reply: Reply) => void,
): void {
  const letGo = grants.hang(
    () => grant,
    (why) => {
      if (response.headersSent) response.destroy()
      else if (request.method === 'GET' || !request.complete) {
        refuse(refusals[why])
        // Whoever still reads what comes in would wait for ever.
        response.once('close', () => request.destroy())
      }
    },
  )
  response.once('close', letGo)
}

const refusals = {
  ended: failure(401, 'access.unauthorised'),
  unchecked: failure(503, 'storage.failed'),
} as const
