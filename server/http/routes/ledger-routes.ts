import { lookUp } from '../../../shared/kernel/record.ts'
import { ledgerContracts } from '../../../shared/protocol/http/ledger.contract.ts'
import type { LedgerWish } from '../../ledger/ledger-printer.ts'
import type { LedgerSource } from '../../ledger/ledger-source.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import type { Asker } from '../../processes/process-pool.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { setPaperReply } from '../set-paper-reply.ts'
import { venuesFor } from '../venues-for.ts'

type Deps = Pick<HttpDeps, 'events' | 'ledgers' | 'people'>

/** The ledger to take away: staff all halls or one, an operator its own. */
export function ledgerRoutes(deps: Deps): readonly Route[] {
  return (['xlsx', 'pdf'] as const).map((kind) => route(ledgerContracts[kind], (call) => ledgerReply(deps, call, kind)))
}

type Call = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly venueId?: string | undefined }
}

export async function ledgerReply(deps: Deps, call: Call, kind: LedgerWish['kind']): Promise<Reply<never>> {
  const { query, grant, host } = call
  const venueIds = venuesFor(host, grant, query.venueId)
  if (venueIds === null) return notFound()
  await host.derive()
  const wish = { kind, venueIds, seq: host.seq, source: () => sourceOf(deps, host, venueIds) }
  return printed(deps, wish, askerOf(call), nameOf(host, venueIds, kind))
}

/** State and head of one and the same moment, then the names that go with it. */
async function sourceOf(deps: Deps, host: MeetingHost, venueIds: readonly string[]): Promise<LedgerSource> {
  const { state, seq } = host
  const [head] = await deps.events.read(host.logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const roster = await deps.people.list(host.meetingId)
  const here = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      venueIds.flatMap((venueId) => {
        const value = lookUp(record, venueId)
        return value === null ? [] : [[venueId, value]]
      }),
    )
  const { venues, people, corrections, ...others } = state.attendance
  const names = Object.values(state.venues).map(({ id, name }) => [id, name] as const)
  return {
    meeting: state.meeting,
    venues: names.filter(([id]) => venueIds.includes(id)).map(([id, name]) => ({ id, name })),
    venueNames: Object.fromEntries(names),
    attendance: { venues: here(venues), people: here(people), corrections: here(corrections), ...others },
    people: new Map(roster.map(({ personId, name, unit, title }) => [personId, { name, unit, title }])),
    head: { seq, hash: head.hash, at: head.at },
  }
}

/** As the file is called where it is saved. */
function nameOf({ state }: MeetingHost, venueIds: readonly string[], kind: string): string {
  const only = venueIds.length === 1 ? (lookUp(state.venues, venueIds[0] ?? '')?.name ?? '') : ''
  return `${[state.meeting.title, only].filter(Boolean).join(' ')}.${kind}`
}

async function printed(deps: Deps, wish: LedgerWish, asker: Asker, name: string): Promise<Reply<never>> {
  const outcome = await deps.ledgers.print(wish, asker)
  if (!outcome.ok)
    return outcome.fault === 'failed'
      ? failure(500, 'ledger.failed')
      : failure(503, 'ledger.busy', { retryAfterMs: 5_000 })
  return setPaperReply(outcome.made, name)
}
