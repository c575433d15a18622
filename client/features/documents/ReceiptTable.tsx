import { receiptSteps } from '../../../shared/domain/documents/documents.model.ts'
import type { VenueRecall } from '../../../shared/domain/documents/recalls.model.ts'
import type { BoardCell, BoardRow } from '../../../shared/domain/documents/receipt-board.selectors.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { clockTime } from '../../components/format-time.ts'
import { Line } from '../../components/Line.tsx'
import { Table } from '../../components/Table.tsx'
import { useText } from '../../i18n/i18n.ts'

interface Props {
  readonly documentId: string
  readonly rows: readonly BoardRow[]
  readonly timeZone: string
}

/** Halls by steps; what was given back stands in a column of its own while something was recalled. */
export function ReceiptTable({ documentId, rows, timeZone }: Props) {
  const { t } = useText()
  const hasRecalls = rows.some(({ recall }) => recall !== null)
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{t('common.venue')}</th>
          {receiptSteps.map((step) => (
            <th key={step} scope="col">
              {t(`documents.operator.${step}`)}
            </th>
          ))}
          {hasRecalls && <th scope="col">{t('documents.recall')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ venueId, name, cells, isDone, recall }) => (
          <tr key={venueId} data-done={isDone}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <Cell key={cell.step} cell={cell} timeZone={timeZone} />
            ))}
            {hasRecalls && <RecallCell documentId={documentId} venueId={venueId} recall={recall} timeZone={timeZone} />}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Cell({ cell: { at, isOwed }, timeZone }: { readonly cell: BoardCell; readonly timeZone: string }) {
  const { t } = useText()
  if (at !== null) return <td data-tone="good">✓ {clockTime(at, timeZone)}</td>
  if (isOwed) return <td data-tone="warn">{t('documents.owed')}</td>
  return (
    <td title={t('documents.notAsked')} data-tone="quiet">
      –
    </td>
  )
}

interface RecallProps {
  readonly documentId: string
  readonly venueId: string
  readonly recall: VenueRecall | null
  readonly timeZone: string
}

/** What the hall gave back; staff confirms for one that says so by telephone. */
function RecallCell({ documentId, venueId, recall, timeZone }: RecallProps) {
  const { t } = useText()
  const { marks, run } = useActs()
  if (recall === null) return <td>–</td>
  if (recall.acknowledgedAt !== null) {
    return <td data-tone="good">{t('documents.recallDone', { time: clockTime(recall.acknowledgedAt, timeZone) })}</td>
  }
  return (
    <td data-tone="warn">
      <Line>
        {t('documents.recallOpen')}
        <ActButton
          small
          mark={marks.recall}
          onClick={() => void run('recall', 'documents.acknowledgeRecall', { documentId, venueId })}
        >
          {t('documents.recallFor')}
        </ActButton>
      </Line>
      <RefusalNote mark={marks.recall} />
    </td>
  )
}
