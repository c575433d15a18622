import { instant } from '../../../shared/kernel/time.ts'
import { figureContracts, type Happening } from '../../../shared/protocol/http/figures.contract.ts'
import type { KeptHappening } from '../../metrics/figure-history.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'figures' | 'now' | 'sources'>

/** The page of figures: the owner sees the node, others their meeting and how well it is served. @source CON-8 */
export function figureRoutes({ figures, now, sources }: Deps): readonly Route[] {
  const standing = (meetingId: string | null) => {
    const lastBackupAt = sources.lastBackupAt()
    return {
      serverNow: now(),
      startedAt: figures.startedAt,
      everyMs: figures.everyMs,
      sockets: Object.fromEntries(sources.socketsByRole(meetingId)),
      venues: sources.venues(meetingId),
      lastBackupAt: lastBackupAt === null ? null : instant(lastBackupAt),
    }
  }
  return [
    route(figureContracts.ofNode, async ({ query }) =>
      json(200, {
        ...standing(null),
        series: figures.seriesAfter(instant(query.after)),
        happened: figures.happened().map(told),
      }),
    ),
    route(figureContracts.ofMeeting, async ({ query, host }) => {
      const { at, loopMs, commitMs, feedMs, drawnMs, running, waiting, memoryMb } = figures.seriesAfter(
        instant(query.after),
      )
      const isOurs = ({ meetingId, isOwners }: KeptHappening) =>
        !isOwners && (meetingId === null || meetingId === host.meetingId)
      return json(200, {
        ...standing(host.meetingId),
        series: { at, loopMs, commitMs, feedMs, drawnMs, running, waiting, memoryMb },
        happened: figures.happened().filter(isOurs).map(told),
      })
    }),
  ]
}

const told = ({ at, what, about, count }: KeptHappening): Happening => ({ at, what, about, count })
