import { boardDocuments, boardRows } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import { rollCallEventTypes, rollCallRecords } from '../../../shared/domain/venues/roll-call-records.selectors.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { instant } from '../../../shared/kernel/time.ts'
import { deskPaperContracts } from '../../../shared/protocol/http/desk-papers.contract.ts'
import type { MeetingHost } from '../../meetings/meeting-host.ts'
import { deskPaper } from '../../papers/desk/desk-paper.ts'
import type { DeskSource } from '../../papers/desk/desk-source.ts'
import type { OfficialForm } from '../../papers/official-paper.ts'
import { paperCheckAt } from '../../papers/paper-code.ts'
import { paperText } from '../../papers/paper-text.ts'
import { askerOf } from '../asker.ts'
import type { HttpDeps } from '../http-deps.ts'
import { logEvents } from '../log-events.ts'
import { json, notFound, type Reply } from '../reply.ts'
import { type MeetingCall, type Route, route } from '../route.ts'
import { fileName, printedReply } from './paper-routes.ts'

type Deps = Pick<HttpDeps, 'events' | 'now' | 'papers' | 'publicUrl'>

type Call = Pick<MeetingCall, 'host'>

type WithoutHead<Source> = Source extends unknown ? Omit<Source, 'meeting' | 'venues' | 'head'> : never

const minuteMs = 60_000

/** Boards of the desks as papers, for those who have these desks, and the notice of the meeting. @source PAP-12, PAP-13 */
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
    route(deskPaperContracts.noticeText, async (call) => {
      const moment = await momentOf(call)
      return json(200, { text: paperText(deskPaper(await sourceOf(deps, moment, noticeOf(moment)))) })
    }),
    route(deskPaperContracts.notice, async (call) => {
      const moment = await momentOf(call)
      return printed(deps, call, moment, noticeOf(moment))
    }),
    route(deskPaperContracts.noticeFile, async (call) => {
      const moment = await momentOf(call)
      return printed(deps, call, moment, noticeOf(moment), 'docx')
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

type Board = WithoutHead<DeskSource>

const noticeOf = ({ state }: Moment): Board => ({
  sheet: 'notice',
  items: state.agenda.items,
  documents: Object.values(state.documents).map(({ title, issuedBy }) => ({ title, issuedBy })),
  expected: Object.fromEntries(Object.entries(state.attendance.venues).map(([id, { expected }]) => [id, expected])),
})

async function sourceOf({ events }: Deps, { state, seq, logId }: Moment, board: Board): Promise<DeskSource> {
  const [head] = await events.read(logId, seq - 1, 1)
  if (head === undefined) throw new Error('the log has lost its head')
  const { hash, at } = head
  return { ...board, meeting: state.meeting, venues: venueList(state.venues), head: { seq, hash, at } }
}

async function printed(
  deps: Deps,
  call: MeetingCall,
  moment: Moment,
  board: Board,
  form: OfficialForm = 'pdf',
): Promise<Reply<never>> {
  const source = await sourceOf(deps, moment, board)
  const asker = askerOf(call)
  const checkAt = paperCheckAt(deps.publicUrl, asker.meetingId)
  const key = ['desk', form, asker.meetingId, moment.seq, JSON.stringify(board)].join(' ')
  const outcome = await deps.papers.print(key, async () => ({ paper: 'desk', source, form, checkAt }), asker)
  return printedReply(outcome, fileName(call, [], board.sheet, form))
}
