import { receiptSteps } from '../../../shared/domain/documents/documents.model.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReceiptBoard.module.css'
import type { BoardCell, BoardRow } from './receipt-board.ts'

interface Props {
  readonly rows: readonly BoardRow[]
  readonly timeZone: string
}

/** Halls by steps; what was given back stands in a column of its own while something was recalled. */
export function ReceiptTable({ rows, timeZone }: Props) {
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
            {hasRecalls && (
              <td data-standing={recall === null ? undefined : recall.acknowledgedAt === null ? 'owed' : 'done'}>
                {recall === null
                  ? '–'
                  : recall.acknowledgedAt === null
                    ? t('documents.recallOpen')
                    : t('documents.recallDone', { time: clockTime(recall.acknowledgedAt, timeZone) })}
              </td>
            )}
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
