import { audienceOf } from '../../../shared/access/audience.ts'
import { heldPaperKinds, minutesContracts } from '../../../shared/protocol/http/minutes.contract.ts'
import type { HeldPaperKind } from '../../minutes/held-paper.ts'
import type { RecordSource } from '../../minutes/record-source.ts'
import type { LoggedEvent } from '../../store/event-store.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { venuesFor } from '../venues-for.ts'
import { ledgerReply } from './ledger-routes.ts'
import { fileName, printedReply } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'ledgers' | 'minutes' | 'people'>

type Call = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly venueId?: string | undefined }
}

/** Events that are read in one go. */
const eventsAtOnce = 2_000

/** Papers that a meeting leaves behind: staff all halls or one, an operator its own. */
export function minutesRoutes(deps: Deps): readonly Route[] {
  return [
    route(minutesContracts.list, async ({ host, grant }) => {
      const kinds = heldPaperKinds.filter((kind) => kind !== 'record' || grant.actor.role !== 'operator')
      return json(200, { papers: isHeld({ host }) ? kinds.map((kind) => told(host.meetingId, kind)) : [] })
    }),
    route(minutesContracts.record, (call) => printed(deps, call, 'record')),
    route(minutesContracts.communication, (call) => printed(deps, call, 'communication')),
    route(minutesContracts.attendance, async (call) =>
      isHeld(call) ? ledgerReply(deps, call, 'pdf') : failure(409, 'papers.notHeld'),
    ),
  ]
}

const isHeld = ({ host }: Pick<Call, 'host'>): boolean => host.state.meeting.startedAt !== null

const told = (meetingId: string, kind: (typeof heldPaperKinds)[number]) => ({
  kind,
  version: 1,
  issuedAt: null,
  sha256: null,
  url: `/api/meetings/${meetingId}/papers/${kind}.pdf`,
})

async function printed(deps: Deps, call: Call, kind: HeldPaperKind): Promise<Reply<never>> {
  const { host, grant, query } = call
  const venueIds = venuesFor(host, grant, query.venueId)
  if (venueIds === null) return notFound()
  if (!isHeld(call)) return failure(409, 'papers.notHeld')
  await host.derive()
  const isWhole = grant.actor.role !== 'operator' && query.venueId === undefined
  const venueId = isWhole ? null : (venueIds[0] ?? null)
  const wish = {
    kind,
    venueId,
    reader: grant.actor.role === 'operator' ? 'operator' : 'staff',
    seq: host.seq,
    source: () => sourceOf(deps, call, venueId),
  }
  const outcome = await deps.minutes.print(wish, askerOf(call))
  return printedReply(outcome, fileName(call, isWhole ? [] : venueIds, kind))
}

/** The whole log up to its head of now, then the names that go with it. */
async function sourceOf(
  { events, people }: Deps,
  { host, grant }: Call,
  venueId: string | null,
): Promise<RecordSource> {
  const { seq } = host
  const log: LoggedEvent[] = []
  while (log.length < seq)
    log.push(...(await events.read(host.logId, log.length, Math.min(eventsAtOnce, seq - log.length))))
  const head = log.at(-1)
  if (head === undefined) throw new Error('the log has lost its head')
  const roster = await people.list(host.meetingId)
  return {
    events: log,
    audience: audienceOf(grant.actor),
    venueId,
    people: roster.map(({ personId, name, unit, title }) => ({ id: personId, name, unit, title })),
    head: { seq, hash: head.hash, at: head.at },
  }
}
