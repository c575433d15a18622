import { boardDocuments, boardRows } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import { rollCallEventTypes, rollCallRecords } from '../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { deskPaperContracts } from '../../../shared/protocol/http/desk-papers.contract.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import type { DeskSource } from '../../papers/desk/desk-source.ts'
import { paperCheckAt } from '../../papers/paper-code.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { logEvents } from '../log-events.ts'
import { notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { fileName, printedReply } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'now' | 'papers' | 'publicUrl'>

type Call = Pick<MeetingCall, 'host'>

type WithoutHead<Source> = Source extends unknown ? Omit<Source, 'meeting' | 'venues' | 'head'> : never

const minuteMs = 60_000

/** Boards of the desks as papers, for those who have these desks. @source PAP-12 */
export function deskPaperRoutes(deps: Deps): readonly Route[] {
  return [
    route(deskPaperContracts.rollCall, async (call) => {
      const moment = await momentOf(call)
      const venueIds = venueList(moment.state.venues).map(({ id }) => id)
      const records = rollCallRecords(await logEvents(deps.events, moment, rollCallEventTypes), venueIds)
      const number = call.query.number ?? records.length
      const record = records[number - 1]
      return record === undefined ? notFound() : printed(deps, call, moment, { sheet: 'rollCall', number, record })
    }),
    route(deskPaperContracts.readiness, async (call) => {
      const now = deps.now()
      return printed(deps, call, await momentOf(call), { sheet: 'readiness', asOf: instant(now - (now % minuteMs)) })
    }),
    route(deskPaperContracts.receipts, async (call) => {
      const moment = await momentOf(call)
      const { state } = moment
      const document = boardDocuments(state).find(({ id }) => id === call.params.documentId)
      if (document === undefined) return notFound()
      return printed(deps, call, moment, { sheet: 'receipts', document, rows: boardRows(state, document) })
    }),
  ]
}

type Moment = Pick<MeetingHost, 'state' | 'seq' | 'logId'>

/** State and number of one and the same event, however the log goes on. */
async function momentOf({ host }: Call): Promise<Moment> {
  await host.derive()
  const { state, seq, logId } = host
  return { state, seq, logId }
}

async function printed(
  deps: Deps,
  call: MeetingCall,
  { state, seq, logId }: Moment,
  board: WithoutHead<DeskSource>,
): Promise<Reply<never>> {
  const [head] = await deps.events.read(logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const source: DeskSource = {
    ...board,
    meeting: state.meeting,
    venues: venueList(state.venues),
    head: { seq, hash: head.hash, at: head.at },
  }
  const asker = askerOf(call)
  const checkAt = paperCheckAt(deps.publicUrl, asker.meetingId)
  const key = ['desk', asker.meetingId, seq, JSON.stringify(board)].join(' ')
  const outcome = await deps.papers.print(key, async () => ({ paper: 'desk', source, checkAt }), asker)
  return printedReply(outcome, fileName(call, [], board.sheet))
}
