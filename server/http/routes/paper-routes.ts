import { lookUp } from '../../../shared/kernel/record.ts'
import { paperContracts } from '../../../shared/protocol/http/papers.contract.ts'
import type { OfficialForm } from '../../papers/official-paper.ts'
import { inLanguageOf } from '../../papers/paper-language.ts'
import type { SetPaper } from '../../papers/typesetter.ts'
import type { JobOutcome } from '../../processes/job-kind.ts'
import { askerOf, whileOpen } from '../asker.ts'
import { daySource } from '../day-facts.ts'
import type { HttpDeps } from '../http-deps.ts'
import { paperAddress, paperAddresses } from '../paper-address.ts'
import { failure, json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { setPaperReply } from '../set-paper-reply.ts'
import { venuesFor } from '../venues-for.ts'

type Deps = Pick<HttpDeps, 'basePath' | 'events' | 'linkBase' | 'papers' | 'people' | 'publicBase'>

/** Papers for the day that change nothing: staff for all halls or one, an operator for its own. */
export function paperRoutes(deps: Deps): readonly Route[] {
  return [
    route(paperContracts.pack, async (call) => {
      const venueIds = venuesFor(call.host, call.grant, call.query.venueId)
      if (venueIds === null) return notFound()
      await call.host.derive()
      const { meetingId, seq } = call.host
      const who = call.grant.actor.role === 'operator' ? 'operator' : 'staff'
      const source = async () => ({ paper: 'pack' as const, source: await daySource(deps, call, venueIds) })
      const key = ['pack', meetingId, seq, who, ...venueIds].join(' ')
      return printedReply(await deps.papers.print(key, source, askerOf(call)), fileName(call, venueIds, 'pack'))
    }),
    route(paperContracts.cards, async (call) => {
      const venueIds = venuesFor(call.host, call.grant, call.query.venueId)
      if (venueIds === null) return notFound()
      const address = paperAddress(deps, call.request, call.query.base)
      if (address === null && call.query.base !== undefined) return noAddress(deps, call)
      await call.host.derive()
      const { meetingId, seq } = call.host
      const source = async () => ({
        paper: 'cards' as const,
        source: { ...(await daySource(deps, call, venueIds)), address: address ?? '', codes: {} },
      })
      const key = ['cards', meetingId, seq, address, ...venueIds].join(' ')
      return printedReply(await deps.papers.print(key, source, askerOf(call)), fileName(call, venueIds, 'cards'))
    }),
    route(paperContracts.addresses, async ({ request }) =>
      json(200, { addresses: [...paperAddresses(deps, request)] }),
    ),
    route(paperContracts.faces, async ({ request, grant }) => {
      const outcome = await deps.papers.faces({ meetingId: '', linkId: grant.linkId, signal: whileOpen(request) })
      return outcome.ok ? json(200, { faces: outcome.made }) : unprinted(outcome.fault)
    }),
  ]
}

export const noAddress = (
  deps: Pick<HttpDeps, 'basePath' | 'linkBase' | 'publicBase'>,
  { request }: Pick<MeetingCall, 'request'>,
): Reply<never> => failure(422, 'papers.noAddress', { params: { addresses: paperAddresses(deps, request).join(' ') } })

const fileWords = {
  zh: {
    pack: '会场资料',
    cards: '参会证',
    sheets: '会场入口',
    minutes: '会议纪要',
    record: '会议记录',
    communication: '文件传达情况',
    followUp: '督办台账',
    rollCall: '点名记录',
    readiness: '会前准备情况',
    receipts: '文件传达情况',
    notice: '会议通知',
  },
  en: {
    pack: 'papers of the hall',
    cards: 'invitations',
    sheets: 'access sheets',
    minutes: 'minutes',
    record: 'record',
    communication: 'communication of documents',
    followUp: 'follow-up list',
    rollCall: 'roll call',
    readiness: 'readiness',
    receipts: 'receipts of a document',
    notice: 'notice of meeting',
  },
}

/** As the file is called where it is saved. */
export function fileName(
  { host }: Pick<MeetingCall, 'host'>,
  venueIds: readonly string[],
  kind: string,
  form: OfficialForm | 'xlsx' = 'pdf',
): string {
  const { meeting, venues } = host.state
  const words: Readonly<Record<string, string>> = inLanguageOf(meeting.locale, fileWords)
  const only = venueIds.length === 1 ? (lookUp(venues, venueIds[0] ?? '')?.name ?? '') : ''
  return `${[meeting.title, only, words[kind]].filter(Boolean).join(' ')}.${form}`
}

export const unprinted = (fault: 'failed' | 'busy' | 'gone'): Reply<never> =>
  fault === 'failed' ? failure(500, 'papers.failed') : failure(503, 'papers.busy', { retryAfterMs: 5_000 })

/** @param name of the file. */
export function printedReply(outcome: JobOutcome<SetPaper>, name: string): Reply<never> {
  return outcome.ok ? setPaperReply(outcome.made, name) : unprinted(outcome.fault)
}
