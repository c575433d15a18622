import { audienceOf } from '../../../shared/access/audience.ts'
import type { PastReader } from '../../../shared/domain/meeting/past.visibility.ts'
import type { ReplayEyes } from '../../../shared/domain/minutes/replay.model.ts'
import { toldMarks } from '../../../shared/domain/minutes/replay-marks.visibility.ts'
import { replayContracts } from '../../../shared/protocol/http/replay.contract.ts'
import { json, notFound } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'

/** Marks an answer. */
const marksPerPage = 1_000

/** What was, place by place: by the same visibility as live. */
export function replayRoutes(): readonly Route[] {
  return [
    route(replayContracts.marks, async ({ query, grant, host }) => {
      await host.catchUp()
      const { seq, marks, places } = await host.past.marks()
      const { state } = host
      const told = toldMarks(marks, state, audienceOf(grant.actor)).filter((mark) => mark.seq > query.after)
      // The marks of one event stay together.
      const last = told[marksPerPage - 1]
      const page = last === undefined ? told : told.filter((mark) => mark.seq <= last.seq)
      return json(200, {
        epoch: host.epoch,
        seq,
        isSound: host.damagedAt === null,
        startedAt: state.meeting.startedAt,
        adjournedAt: state.meeting.adjournedAt,
        places,
        marks: page,
        more: page.length < told.length,
      })
    }),
    route(replayContracts.window, async ({ query, grant, host }) => {
      await host.catchUp()
      const reader = readerOf({ grant, host }, query)
      if (reader === null) return notFound()
      const moment = query.at ?? host.state.meeting.startedAt
      // Of a meeting that never began: how it stands.
      const place = query.seq ?? (moment === null ? host.seq : await host.past.placeAt(moment))
      const seq = Math.max(1, place)
      const window = await host.past.window(seq, reader)
      return json(200, { epoch: host.epoch, seq: Math.min(seq, host.seq), head: host.seq, ...window })
    }),
  ]
}

/** null for a hall that is not the asker's to look at. @source RPL-2 */
function readerOf(
  { grant, host }: Pick<MeetingCall, 'grant' | 'host'>,
  { venueId, as }: { readonly venueId?: string | undefined; readonly as?: ReplayEyes | undefined },
): PastReader | null {
  const own = audienceOf(grant.actor)
  const now = host.state
  if (venueId === undefined) return { audience: own, isStaff: own.kind === 'staff', now }
  if (own.kind === 'staff') return { audience: { kind: as ?? 'screen', venueId }, isStaff: true, now }
  const isOwn = 'venueId' in own && own.venueId === venueId && (as === undefined || own.kind === as)
  return isOwn ? { audience: own, isStaff: false, now } : null
}
