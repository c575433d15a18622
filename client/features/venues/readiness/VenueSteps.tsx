import { nextStep, stepCells } from '../../../../shared/domain/venues/step-board.selectors.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { Card } from '../../../components/Card.tsx'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { ReportStep } from './ReportStep.tsx'
import { deadlineText, standingText } from './step-wait.ts'
import styles from './VenueSteps.module.css'
import { WithdrawStep } from './WithdrawStep.tsx'

/** The hall's own line of the readiness board, and below it what is to be reported next. Nothing once the meeting has begun. */
export function VenueSteps({ venue }: { readonly venue: Venue }) {
  const { t } = useText()
  const now = useNow(10_000)
  const { startsAt, status, timeZone } = useMeeting(({ meeting }) => meeting)
  const cells = stepCells(venue, startsAt, now)
  const next = nextStep(cells)
  if (status !== 'planned') return null
  return (
    <Card
      as="section"
      gap={3}
      pad={[4, 5]}
      className={styles.card}
      data-standing={next?.standing ?? 'ok'}
      aria-label={t('venues.steps.own')}
    >
      <ol className={styles.steps}>
        {cells.map((cell) => (
          <li key={cell.step} data-standing={cell.standing} aria-current={cell === next ? 'step' : undefined}>
            <strong>{t(`venues.steps.${cell.step}`)}</strong>
            <span>
              {standingText(t, cell, now, timeZone) ?? deadlineText(t, cell.step, cell.dueAt, timeZone)}
              {cell.report?.onBehalf === true && ` · ${t('venues.steps.onBehalf')}`}
            </span>
            {venue.stages[cell.step] !== null && <WithdrawStep venueId={venue.id} step={cell.step} />}
          </li>
        ))}
      </ol>
      {next !== null && (
        <>
          <Note size={2} tone="soft">
            {t('venues.steps.nextIs', {
              step: t(`venues.steps.${next.step}`),
              hint: t(`venues.steps.${next.step}Hint`),
            })}
          </Note>
          <div>
            <ReportStep key={next.step} venueId={venue.id} step={next.step} />
          </div>
        </>
      )}
    </Card>
  )
}
