import type { IncomingMessage } from 'node:http'
import type { StorageError } from '../store/event-store.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, type Reply } from './reply.ts'
import { requestIdOf } from './request-id.ts'

type Deps = Pick<HttpDeps, 'onError'>

export const storageFailed = (code: StorageError['code']): Reply => failure(503, code)

/**
 * What was thrown, in our form: a fault of the request by its status, else ours, with the request's id to name it by.
 * @param away what is said when it is the storage's.
 */
export function faultReply(deps: Deps, request: IncomingMessage, error: unknown, away = storageFailed): Reply {
  const status = Number(error instanceof Error && 'status' in error ? error.status : 500)
  if (status === 404) return failure(404, 'access.notFound')
  if (status === 408) return failure(408, 'command.tooSlow')
  if (status === 413) return failure(413, 'command.tooLarge')
  if (status >= 400 && status < 500) return failure(422, 'command.malformed', { where: 'body' })
  const requestId = requestIdOf(request)
  const fault = storageFault(error)
  if (fault !== null) {
    deps.onError(fault, { requestId })
    return away(fault.code)
  }
  deps.onError(error, { requestId })
  return failure(500, 'command.failed', { reference: requestId })
}
