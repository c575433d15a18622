import { storageFault } from '../store/storage-fault.ts'
import type { HttpDeps } from './http-deps.ts'
import { failure, type Reply } from './reply.ts'

type Deps = Pick<HttpDeps, 'newId' | 'onError'>

/** What was thrown, in our form: a fault of the request by its status, else ours, with a number to name it by. */
export function faultReply(deps: Deps, error: unknown): Reply {
  const status = Number(error instanceof Error && 'status' in error ? error.status : 500)
  if (status === 404) return failure(404, 'access.notFound')
  if (status === 408) return failure(408, 'command.tooSlow')
  if (status === 413) return failure(413, 'command.tooLarge')
  if (status >= 400 && status < 500) return failure(422, 'command.malformed', { where: 'body' })
  const fault = storageFault(error)
  if (fault !== null) {
    deps.onError(fault)
    return failure(503, fault.code)
  }
  const reference = deps.newId().slice(0, 8)
  deps.onError(error, { reference })
  return failure(500, 'command.failed', { reference })
}
