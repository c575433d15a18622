import type { StorageError } from '../store/event-store.ts'
import { storageFault } from '../store/storage-fault.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, type Reply } from './reply.ts'

type Deps = Pick<HttpDeps, 'newId' | 'onError'>

const storageFailed = (code: StorageError['code']): Reply => failure(503, code)

/**
 * What was thrown, in our form: a fault of the request by its status, else ours, with a number to name it by.
 * @param away what is said when it is the storage's.
 */
export function faultReply(deps: Deps, error: unknown, away = storageFailed): Reply {
  const status = Number(error instanceof Error && 'status' in error ? error.status : 500)
  if (status === 404) return failure(404, 'access.notFound')
  if (status === 408) return failure(408, 'command.tooSlow')
  if (status === 413) return failure(413, 'command.tooLarge')
  if (status >= 400 && status < 500) return failure(422, 'command.malformed', { where: 'body' })
  const fault = storageFault(error)
  if (fault !== null) {
    deps.onError(fault)
    return away(fault.code)
  }
  const reference = deps.newId().slice(0, 8)
  deps.onError(error, { reference })
  return failure(500, 'command.failed', { reference })
}
