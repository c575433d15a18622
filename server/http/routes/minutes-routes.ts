import { heldPaperKinds, minutesContracts } from '../../../shared/protocol/http/minutes.contract.ts'
import type { HeldPaperKind } from '../../minutes/held-paper.ts'
import type { OfficialForm } from '../../papers/official-paper.ts'
import { askerOf } from '../asker.ts'
import { heldSource } from '../held-source.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { venuesFor } from '../venues-for.ts'
import { ledgerReply } from './ledger-routes.ts'
import { fileName, printedReply, unprinted } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'ledgers' | 'minutes' | 'people' | 'typed'>

type Call = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly venueId?: string | undefined }
}

/** Papers that a meeting leaves behind: staff all halls or one, an operator its own. */
export function minutesRoutes(deps: Deps): readonly Route[] {
  return [
    route(minutesContracts.list, async ({ host, grant }) => {
      const isOperator = grant.actor.role === 'operator'
      const kinds = heldPaperKinds.filter((kind) => !isOperator || (kind !== 'record' && kind !== 'minutes'))
      return json(200, { papers: isHeld({ host }) ? kinds.map((kind) => told(host.meetingId, kind)) : [] })
    }),
    route(minutesContracts.draft, async (call) => {
      if (!isHeld(call)) return failure(409, 'papers.notHeld')
      await call.host.derive()
      const wish = { seq: call.host.seq, source: () => heldSource(deps, call, null) }
      const outcome = await deps.minutes.read(wish, askerOf(call))
      if (!outcome.ok) return unprinted(outcome.fault)
      const { sections, history, ...standing } = outcome.made
      const told = sections.map((one) => ({ ...one, sources: [...one.sources] }))
      return json(200, { ...standing, sections: told, history: [...history] })
    }),
    route(minutesContracts.minutes, (call) => printed(deps, { ...call, query: {} }, 'minutes', 'pdf')),
    route(minutesContracts.minutesWord, (call) => printed(deps, { ...call, query: {} }, 'minutes', 'docx')),
    route(minutesContracts.record, (call) => printed(deps, call, 'record', 'pdf')),
    route(minutesContracts.recordWord, (call) => printed(deps, call, 'record', 'docx')),
    route(minutesContracts.communication, (call) => printed(deps, call, 'communication', 'pdf')),
    route(minutesContracts.communicationWord, (call) => printed(deps, call, 'communication', 'docx')),
    route(minutesContracts.attendance, (call) => attendance(deps, call, 'pdf')),
    route(minutesContracts.attendanceWord, (call) => attendance(deps, call, 'docx')),
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

const attendance = async (deps: Deps, call: Call, form: OfficialForm): Promise<Reply<never>> =>
  isHeld(call) ? ledgerReply(deps, call, form) : failure(409, 'papers.notHeld')

async function printed(deps: Deps, call: Call, kind: HeldPaperKind, form: OfficialForm): Promise<Reply<never>> {
  const { host, grant, query } = call
  const venueIds = venuesFor(host, grant, query.venueId)
  if (venueIds === null) return notFound()
  if (!isHeld(call)) return failure(409, 'papers.notHeld')
  await host.derive()
  const isWhole = grant.actor.role !== 'operator' && query.venueId === undefined
  const venueId = isWhole ? null : (venueIds[0] ?? null)
  const wish = {
    kind,
    form,
    venueId,
    reader: grant.actor.role === 'operator' ? 'operator' : 'staff',
    seq: host.seq,
    source: () => heldSource(deps, call, venueId),
  }
  const outcome = await deps.minutes.print(wish, askerOf(call))
  return printedReply(outcome, fileName(call, isWhole ? [] : venueIds, kind, form))
}
