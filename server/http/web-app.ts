import compression from 'compression'
import express, { type ErrorRequestHandler, type Express } from 'express'
import { serverContracts } from '../../shared/protocol/http/server.contract.ts'
import { belowBase } from './below-base.ts'
import { cors } from './cors.ts'
import { customPages } from './custom-pages.ts'
import { describeApi } from './describe-api.ts'
import { describeSocket } from './describe-socket.ts'
import { faultReply } from './fault-reply.ts'
import type { HttpDeps } from './http-deps.ts'
import { noSuchPage } from './not-found-page.ts'
import { servePages } from './page-files.ts'
import { json } from './reply.ts'
import { addRoute, route } from './route.ts'
import { accountRoutes } from './routes/account-routes.ts'
import { archiveRoutes } from './routes/archive-routes.ts'
import { arriveRoutes } from './routes/arrive-routes.ts'
import { buttonRoutes } from './routes/button-routes.ts'
import { calendarRoutes } from './routes/calendar-routes.ts'
import { checkInRoutes } from './routes/check-in-routes.ts'
import { deskPaperRoutes } from './routes/desk-paper-routes.ts'
import { documentCopyRoutes } from './routes/document-copy-routes.ts'
import { documentRoutes } from './routes/document-routes.ts'
import { doorRoutes } from './routes/door-routes.ts'
import { editsRoutes } from './routes/edits-routes.ts'
import { evidenceRoutes } from './routes/evidence-routes.ts'
import { figureRoutes } from './routes/figure-routes.ts'
import { followUpRoutes } from './routes/follow-up-routes.ts'
import { healthRoutes } from './routes/health-routes.ts'
import { importRoutes } from './routes/import-routes.ts'
import { issuedPaperRoutes } from './routes/issued-paper-routes.ts'
import { ledgerRoutes } from './routes/ledger-routes.ts'
import { libraryRoutes } from './routes/library-routes.ts'
import { linkRoutes } from './routes/link-routes.ts'
import { meetingRoutes } from './routes/meeting-routes.ts'
import { metricsRoutes } from './routes/metrics-routes.ts'
import { minutesRoutes } from './routes/minutes-routes.ts'
import { noticeReadingRoutes } from './routes/notice-reading-routes.ts'
import { pairingRoutes } from './routes/pairing-routes.ts'
import { paperCheckRoutes } from './routes/paper-check-routes.ts'
import { paperRoutes } from './routes/paper-routes.ts'
import { peopleRoutes } from './routes/people-routes.ts'
import { personalCodeRoutes } from './routes/personal-code-routes.ts'
import { privacyRoutes } from './routes/privacy-routes.ts'
import { rehearsalRoutes } from './routes/rehearsal-routes.ts'
import { replayRoutes } from './routes/replay-routes.ts'
import { rosterRoutes } from './routes/roster-routes.ts'
import { screenRoutes } from './routes/screen-routes.ts'
import { sessionRoutes } from './routes/session-routes.ts'
import { signInRoutes } from './routes/sign-in-routes.ts'
import { streamRoutes } from './routes/stream-routes.ts'
import { timestampRoutes } from './routes/timestamp-routes.ts'
import { uploadRoutes } from './routes/upload-routes.ts'
import { webhookRoutes } from './routes/webhook-routes.ts'
import { securityHeaders } from './security-headers.ts'

/** Every route of the API; what is not here is not served. */
export const allRoutes = (deps: HttpDeps) => [
  ...healthRoutes(deps),
  ...metricsRoutes(deps),
  ...figureRoutes(deps),
  ...sessionRoutes(deps),
  ...signInRoutes(deps),
  ...accountRoutes(deps),
  ...meetingRoutes(deps),
  ...buttonRoutes(deps),
  ...streamRoutes(deps),
  ...webhookRoutes(deps),
  ...calendarRoutes(deps),
  ...archiveRoutes(deps),
  ...linkRoutes(deps),
  ...peopleRoutes(deps),
  ...checkInRoutes(deps),
  ...arriveRoutes(deps),
  ...personalCodeRoutes(deps),
  ...rosterRoutes(deps),
  ...libraryRoutes(deps),
  ...privacyRoutes(deps),
  ...documentRoutes(deps),
  ...documentCopyRoutes(deps),
  ...uploadRoutes(deps),
  ...importRoutes(deps),
  ...noticeReadingRoutes(deps),
  ...ledgerRoutes(deps),
  ...minutesRoutes(deps),
  ...followUpRoutes(deps),
  ...paperRoutes(deps),
  ...deskPaperRoutes(deps),
  ...editsRoutes(deps),
  ...paperCheckRoutes(deps),
  ...issuedPaperRoutes(deps),
  ...rehearsalRoutes(deps),
  ...replayRoutes(),
  ...screenRoutes(deps),
  ...pairingRoutes(deps),
  ...doorRoutes(deps),
  ...evidenceRoutes(deps),
  ...timestampRoutes(deps),
]

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | null = null
  return () => {
    made ??= make()
    return made
  }
}

/** @param clientFolder the built pages; null: none are served. */
export function createApp(deps: HttpDeps, clientFolder: string | null): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(securityHeaders(deps))
  app.use(cors(deps))
  app.use(packJson)
  const router = express.Router()
  const apiDescription = once(() => describeApi(deps.basePath))
  const socketDescription = once(() => describeSocket(deps.basePath))
  const routes = allRoutes(deps)
  for (const route of routes) addRoute(router, deps, route)
  app.use(router)
  addRoute(
    router,
    deps,
    route(serverContracts.openApi, async () => json(200, apiDescription())),
  )
  addRoute(
    router,
    deps,
    route(serverContracts.asyncApi, async () => json(200, socketDescription())),
  )
  app.use('/api', (_request, response) => {
    response.status(404).json({ error: { code: 'access.notFound' } })
  })
  if (deps.customFolder !== null) app.use('/custom', customPages(deps.customFolder))
  if (clientFolder !== null) servePages(app, clientFolder, deps.basePath)
  app.use(noSuchPage(deps.basePath))
  app.use(badRequest(deps))
  return belowBase(deps, app)
}

/** JSON alone: files of the pages lie packed beside themselves, and documents go out as they are. */
const packJson = compression({
  filter: (_request, response) => /json/u.test(String(response.getHeader('Content-Type'))),
})

/** What goes wrong before a route is reached: an address that cannot be decoded, a page that is not there. */
function badRequest(deps: HttpDeps): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const { status, json } = faultReply(deps, request, error)
    response.status(status).json(json)
  }
}
