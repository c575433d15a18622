import { receiptSteps } from '../../../shared/domain/documents/documents.model.ts'
import type { HallRecall } from '../../../shared/domain/documents/recalls.model.ts'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReceiptBoard.module.css'
import type { BoardCell, BoardRow } from './receipt-board.ts'

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
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('documents.hall')}</th>
          {receiptSteps.map((step) => (
            <th key={step} scope="col">
              {t(`operator.${step}`)}
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
    </table>
  )
}

function Cell({ cell: { at, isOwed }, timeZone }: { readonly cell: BoardCell; readonly timeZone: string }) {
  const { t } = useText()
  if (at !== null) return <td data-standing="done">✓ {clockTime(at, timeZone)}</td>
  if (isOwed) return <td data-standing="owed">{t('documents.owed')}</td>
  return <td title={t('documents.notAsked')}>–</td>
}

interface RecallProps {
  readonly documentId: string
  readonly venueId: string
  readonly recall: HallRecall | null
  readonly timeZone: string
}

/** What the hall gave back; staff confirms for one that says so by telephone. */
function RecallCell({ documentId, venueId, recall, timeZone }: RecallProps) {
  const { t } = useText()
  const { marks, run } = useActs()
  if (recall === null) return <td>–</td>
  if (recall.acknowledgedAt !== null) {
    return (
      <td data-standing="done">{t('documents.recallDone', { time: clockTime(recall.acknowledgedAt, timeZone) })}</td>
    )
  }
  return (
    <td data-standing="owed">
      <span className={styles.waiting}>
        {t('documents.recallOpen')}
        <ActButton
          small
          mark={marks.recall}
          onClick={() => void run('recall', 'documents.acknowledgeRecall', { documentId, venueId })}
        >
          {t('documents.recallFor')}
        </ActButton>
      </span>
      <RefusalNote mark={marks.recall} />
    </td>
  )
}
