import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './HallStages.module.css'
import { ReportStage } from './ReportStage.tsx'
import { nextStage, stageCells } from './stage-board.ts'
import { deadlineText, standingText } from './stage-wait.ts'
import { WithdrawStage } from './WithdrawStage.tsx'

/** The hall's own line of the readiness board, and below it what is to be reported next. Nothing once the meeting has begun. */
export function HallStages({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const now = useNow(10_000)
  const { startsAt, status, timeZone } = useMeeting(({ meeting }) => meeting)
  const cells = stageCells(venue, startsAt, now)
  const next = nextStage(cells)
  if (status !== 'planned') return null
  return (
    <section className={styles.card} data-standing={next?.standing ?? 'ok'} aria-label={t('stages.own')}>
      <ol className={styles.stages}>
        {cells.map((cell) => (
          <li key={cell.stage} data-standing={cell.standing} aria-current={cell === next ? 'step' : undefined}>
            <strong>{t(`stages.${cell.stage}`)}</strong>
            <span>
              {standingText(t, cell, now, timeZone) ?? deadlineText(t, cell.stage, cell.dueAt, timeZone)}
              {cell.report?.onBehalf === true && ` · ${t('stages.onBehalf')}`}
            </span>
            {venue.stages[cell.stage] !== null && <WithdrawStage venueId={venue.id} stage={cell.stage} />}
          </li>
        ))}
      </ol>
      {next !== null && (
        <>
          <p className={styles.hint}>
            {t('stages.nextIs', { stage: t(`stages.${next.stage}`), hint: t(`stages.${next.stage}Hint`) })}
          </p>
          <div>
            <ReportStage key={next.stage} venueId={venue.id} stage={next.stage} />
          </div>
        </>
      )}
    </section>
  )
}
