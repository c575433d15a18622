import express, { type Express } from 'express'
import type { HttpDeps } from './http-deps.ts'
import { noSuchPage } from './not-found-page.ts'
import { securityHeaders } from './security-headers.ts'

/** What the machine room asks for; no page and no link leads there. */
const machineRoom = ['/healthz', '/readyz', '/metrics']

/**
 * Serves everything below the path that the configuration names. A proxy passes addresses on as they are: one that takes
 * the path off finds nothing here but a page that says where OneHall is.
 * @source DOR-14
 */
export function belowBase(deps: Pick<HttpDeps, 'basePath' | 'callers' | 'publicUrl'>, app: Express): Express {
  const { basePath } = deps
  if (basePath === '') return app
  const outer = express()
  outer.disable('x-powered-by')
  // A cookie is sent to its path in this very spelling.
  outer.enable('case sensitive routing')
  outer.use(basePath, app)
  outer.get(machineRoom, app)
  outer.use(securityHeaders(deps), noSuchPage(basePath))
  return outer
}
