import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { minutesContracts } from '../../../shared/protocol/http/minutes.contract.ts'
import type { HttpDeps } from '../http-deps.ts'
import { json, notFound } from '../reply.ts'
import { type Route, route } from '../route.ts'

type Deps = Pick<HttpDeps, 'bin' | 'events' | 'hosts'>

/** For whoever holds a paper, without a link: nothing but hashes, and those only for what stands at its foot. @source PAP-11 */
export function paperCheckRoutes({ bin, events, hosts }: Deps): readonly Route[] {
  return [
    route(minutesContracts.check, async ({ params, query }) => {
      const { meetingId } = params
      const host = (await bin.has(meetingId)) ? null : await hosts.get(meetingId)
      if (host === null) return notFound()
      // The meeting's own log, whatever is being rehearsed: papers of a rehearsal count for nothing.
      const [row] = await events.read(meetingId, query.seq - 1, 1)
      if (row === undefined || !row.hash.startsWith(query.head)) return notFound()
      await host.catchUp()
      return json(200, { at: row.at, papers: host.logId === meetingId ? issuedPapers(host.state) : [] })
    }),
  ]
}

const issuedPapers = ({ minutes }: MeetingState) =>
  minutes.issued.flatMap(({ version, at, sha256, word }) => [
    { kind: 'minutes' as const, form: 'pdf' as const, version, issuedAt: at, sha256 },
    { kind: 'minutes' as const, form: 'docx' as const, version, issuedAt: at, sha256: word },
  ])
