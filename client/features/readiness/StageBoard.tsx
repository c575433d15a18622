import { stageDueAt } from '../../../shared/domain/venues/stages.selectors.ts'
import { readinessStages } from '../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, longDate } from '../../components/format-time.ts'
import { PrintSheet } from '../../components/PrintSheet.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './StageBoard.module.css'
import { StageTableRow } from './StageTableRow.tsx'
import { stageRows, stageSums } from './stage-board.ts'
import { deadlineText } from './stage-wait.ts'

/** Halls by stages, what is overdue first; what is on screen is what is printed. */
export function StageBoard({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useText()
  const now = useNow(10_000)
  const venues = useMeeting((state) => state.venues)
  const { title, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const rows = stageRows(venueList(venues), startsAt, now)
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      <DeskButton onClick={() => window.print()}>{t('stages.print')}</DeskButton>
    </>
  )
  const start = { date: longDate(startsAt, timeZone, language), time: clockTime(startsAt, timeZone) }
  return (
    <AskDialog title={t('stages.title')} actions={actions} onClose={onClose} wide>
      <PrintSheet>
        <h3 className={styles.title}>{t('stages.sheetTitle', { title })}</h3>
        <p className={styles.facts}>
          {t('stages.startsAt', start)} · {t('stages.sums', stageSums(rows))} ·{' '}
          {t('stages.asOf', { time: clockTime(now, timeZone) })}
        </p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('stages.hall')}</th>
              {readinessStages.map((stage) => (
                <th key={stage} scope="col">
                  {t(`stages.${stage}`)} {stageSums(rows, stage).done}/{rows.length}
                  <small>{deadlineText(t, stage, stageDueAt(stage, startsAt), timeZone)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <StageTableRow key={row.venue.id} row={row} now={now} />
            ))}
          </tbody>
        </table>
      </PrintSheet>
    </AskDialog>
  )
}
