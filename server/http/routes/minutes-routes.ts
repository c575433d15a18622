import type { MinutesState } from '../../../shared/domain/minutes/minutes.model.ts'
import { minutesRevision } from '../../../shared/domain/minutes/minutes-sections.selectors.ts'
import { heldPaperKinds, minutesContracts } from '../../../shared/protocol/http/minutes.contract.ts'
import type { HeldPaperKind } from '../../minutes/held-paper.ts'
import { heldSource } from '../../minutes/held-source.ts'
import type { OfficialForm } from '../../papers/official-paper.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { venuesFor } from '../venues-for.ts'
import { ledgerReply } from './ledger-routes.ts'
import { fileName, printedReply, unprinted } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'issued' | 'ledgers' | 'minutes' | 'people' | 'typed'>

type Call = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly venueId?: string | undefined }
}

/** Papers that a meeting leaves behind: staff all halls or one, an operator its own. */
export function minutesRoutes(deps: Deps): readonly Route[] {
  return [
    route(minutesContracts.list, async ({ host, grant }) => {
      const isOperator = grant.actor.role === 'operator'
      const kinds = heldPaperKinds.filter((kind) => !isOperator || (kind !== 'record' && kind !== 'minutes'))
      const issued = isOperator ? [] : issuedMinutes(host)
      return json(200, { papers: isHeld({ host }) ? [...issued, ...kinds.flatMap((kind) => told(host, kind))] : [] })
    }),
    route(minutesContracts.draft, async (call) => {
      if (!isHeld(call)) return failure(409, 'papers.notHeld')
      await call.host.derive()
      const { revision } = call.query
      const wish = { seq: call.host.seq, revision, source: () => heldSource(deps, call.host, call.grant.actor, null) }
      const outcome = await deps.minutes.read(wish, askerOf(call))
      if (!outcome.ok) return unprinted(outcome.fault)
      const { sections, told: lines, history, drafts, attachments, ...standing } = outcome.made
      const details = await deps.issued.details(call.host.meetingId)
      return json(200, {
        ...standing,
        sections: sections.map((one) => ({ ...one, sources: [...one.sources] })),
        told: lines.map((line) => ({ ...line, seqs: [...line.seqs] })),
        history: [...history],
        drafts: [...drafts],
        attachments: [...attachments],
        issued: issuedTold(call.host, details),
      })
    }),
    route(minutesContracts.minutes, (call) => minutesFile(deps, call, 'pdf')),
    route(minutesContracts.minutesWord, (call) => minutesFile(deps, call, 'docx')),
    route(minutesContracts.record, (call) => printed(deps, call, 'record', 'pdf')),
    route(minutesContracts.recordWord, (call) => printed(deps, call, 'record', 'docx')),
    route(minutesContracts.communication, (call) => printed(deps, call, 'communication', 'pdf')),
    route(minutesContracts.communicationWord, (call) => printed(deps, call, 'communication', 'docx')),
    route(minutesContracts.attendance, (call) => attendance(deps, call, 'pdf')),
    route(minutesContracts.attendanceWord, (call) => attendance(deps, call, 'docx')),
  ]
}

const isHeld = ({ host }: Pick<Call, 'host'>): boolean => host.state.meeting.startedAt !== null

/** As it is now; of minutes that were issued and not changed since there is nothing else than what was issued. */
const told = ({ meetingId, state }: Call['host'], kind: (typeof heldPaperKinds)[number]) => {
  const { issued } = state.minutes
  if (kind === 'minutes' && isIssued(state.minutes)) return []
  const version = kind === 'minutes' ? issued.length + 1 : 1
  return [{ kind, version, issuedAt: null, sha256: null, url: `/api/meetings/${meetingId}/papers/${kind}.pdf` }]
}

const isIssued = (minutes: MinutesState): boolean => minutes.issued.at(-1)?.revision === minutesRevision(minutes)

const issuedMinutes = ({ meetingId, state }: Call['host']) =>
  state.minutes.issued.map(({ version, at, sha256 }) => ({
    kind: 'minutes' as const,
    version,
    issuedAt: at,
    sha256,
    url: `/api/meetings/${meetingId}/papers/minutes.pdf?version=${version}`,
  }))

/** With what was said of each when it was issued. */
const issuedTold = ({ state }: Call['host'], all: Awaited<ReturnType<Deps['issued']['details']>>) =>
  state.minutes.issued.map(({ version, at, sha256, word }) => {
    const known = all.find((one) => one.sha256 === sha256 && one.version === version)?.details
    const { number = null, date = null, copies = null } = known ?? {}
    return { version, at, sha256, word, number, date, copies }
  })

type MinutesCall = Pick<MeetingCall, 'host' | 'grant' | 'request'> & {
  readonly query: { readonly version?: number | undefined }
}

/** The version that is asked for; without one what was issued last, or the draft where something was changed since. @source MIN-7 */
async function minutesFile(deps: Deps, call: MinutesCall, form: OfficialForm): Promise<Reply<never>> {
  const { host, query } = call
  await host.catchUp()
  const { issued } = host.state.minutes
  const wanted = query.version ?? (isIssued(host.state.minutes) ? issued.length : issued.length + 1)
  if (wanted === issued.length + 1) return printed(deps, { ...call, query: {} }, 'minutes', form)
  const named = issued[wanted - 1]
  if (named === undefined) return notFound()
  const { version, sha256, word } = named
  const paper = await deps.issued.one(host.meetingId, { version, sha256: form === 'pdf' ? sha256 : word })
  if (paper === null) return notFound()
  return printedReply({ ok: true, made: { ok: true, bytes: paper.bytes } }, fileName(call, [], 'minutes', form))
}

/** Why there is no paper; null when there is one. A paper that ends where its log is damaged would pass for the whole. */
function notNow({ host }: Pick<Call, 'host'>): Reply<never> | null {
  if (!isHeld({ host })) return failure(409, 'papers.notHeld')
  return host.damagedAt === null ? null : failure(503, 'storage.damaged', { seq: host.damagedAt })
}

const attendance = async (deps: Deps, call: Call, form: OfficialForm): Promise<Reply<never>> =>
  notNow(call) ?? (await ledgerReply(deps, call, form))

async function printed(deps: Deps, call: Call, kind: HeldPaperKind, form: OfficialForm): Promise<Reply<never>> {
  const { host, grant, query } = call
  const venueIds = venuesFor(host, grant, query.venueId)
  if (venueIds === null) return notFound()
  const refusal = notNow(call)
  if (refusal !== null) return refusal
  await host.derive()
  const isWhole = grant.actor.role !== 'operator' && query.venueId === undefined
  const venueId = isWhole ? null : (venueIds[0] ?? null)
  const wish = {
    kind,
    form,
    venueId,
    reader: grant.actor.role === 'operator' ? 'operator' : 'staff',
    seq: host.seq,
    source: () => heldSource(deps, call.host, call.grant.actor, venueId),
  }
  const outcome = await deps.minutes.print(wish, askerOf(call))
  return printedReply(outcome, fileName(call, isWhole ? [] : venueIds, kind, form))
}
