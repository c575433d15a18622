import { lookUp } from '../../../shared/kernel/record.ts'
import type { Grant } from '../../access/access.ts'
import type { LedgerWish } from '../../ledger/ledger-printer.ts'
import type { LedgerSource } from '../../ledger/ledger-source.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import type { Asker } from '../../processes/process-pool.ts'
import { askerOf } from '../asker.ts'
import { documentHeaders } from '../document-reply.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, notFound, type Reply } from '../reply.ts'
import type { Route } from '../route.ts'

const kinds = [
  {
    kind: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    what: 'a workbook',
  },
  { kind: 'pdf', contentType: 'application/pdf', what: 'a sheet to print and sign' },
] as const

/** The ledger to take away: staff all halls or one, an operator its own. */
export function ledgerRoutes(deps: HttpDeps): readonly Route[] {
  return kinds.map(
    ({ kind, contentType, what }): Route => ({
      method: 'get',
      path: `/api/meetings/:meetingId/ledger.${kind}`,
      price: 20,
      access: 'meeting',
      roles: ['organiser', 'moderator', 'operator'],
      summary: `The attendance ledger as ${what}: all halls, or that of \`?venueId=\`; an operator's own.`,
      handle: async (call) => {
        const { request, grant, host } = call
        const venueIds = hallsFor(host, grant, request.query.venueId)
        if (venueIds === null) return notFound()
        await host.derive()
        const wish = { kind, venueIds, seq: host.seq, source: () => sourceOf(deps, host, venueIds) }
        return printed(deps, wish, { asker: askerOf(call), contentType, name: nameOf(host, venueIds, kind) })
      },
    }),
  )
}

/** null: a hall that there is none of, or that is not the caller's. @source LED-1 */
function hallsFor({ state }: MeetingHost, { actor }: Grant, asked: unknown): readonly string[] | null {
  const all = Object.keys(state.venues)
  const own = actor.role === 'operator' ? all.filter((venueId) => venueId === actor.venueId) : all
  if (asked === undefined) return own
  return typeof asked === 'string' && own.includes(asked) ? [asked] : null
}

/** State and head of one and the same moment, then the names that go with it. */
async function sourceOf(deps: HttpDeps, host: MeetingHost, venueIds: readonly string[]): Promise<LedgerSource> {
  const { state, seq } = host
  const generatedAt = deps.now()
  const [head] = await deps.events.read(host.logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const roster = await deps.side.roster(host.meetingId)
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
    halls: names.filter(([id]) => venueIds.includes(id)).map(([id, name]) => ({ id, name })),
    hallNames: Object.fromEntries(names),
    attendance: { venues: here(venues), people: here(people), corrections: here(corrections), ...others },
    people: new Map(roster.map(({ personId, name, unit, title }) => [personId, { name, unit, title }])),
    head: { seq, hash: head.hash },
    generatedAt,
  }
}

/** As the file is called where it is saved. */
function nameOf({ state }: MeetingHost, venueIds: readonly string[], kind: string): string {
  const only = venueIds.length === 1 ? (lookUp(state.venues, venueIds[0] ?? '')?.name ?? '') : ''
  return `${[state.meeting.title, only].filter(Boolean).join(' ')}.${kind}`
}

interface Sheet {
  readonly asker: Asker
  readonly contentType: string
  readonly name: string
}

async function printed(deps: HttpDeps, wish: LedgerWish, { asker, contentType, name }: Sheet): Promise<Reply> {
  const outcome = await deps.ledgers.print(wish, asker)
  if (!outcome.ok)
    return outcome.fault === 'failed'
      ? failure(500, 'ledger.failed')
      : failure(503, 'ledger.busy', { retryAfterMs: 5_000 })
  const bytes = outcome.made
  return {
    status: 200,
    headers: { ...documentHeaders(contentType, 'attachment', name), 'Content-Length': String(bytes.byteLength) },
    write: (response) =>
      new Promise((resolve) => {
        response.once('close', resolve)
        response.end(bytes)
      }),
  }
}
