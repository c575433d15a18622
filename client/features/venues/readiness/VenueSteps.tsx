import { nextStep, stepCells } from '../../../../shared/domain/venues/step-board.selectors.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { Card } from '../../../components/Card.tsx'
import { Note } from '../../../components/Note.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { ReportStep } from './ReportStep.tsx'
import { deadlineText, standingText } from './step-wait.ts'
import styles from './VenueSteps.module.css'
import { WithdrawStep } from './WithdrawStep.tsx'

const looks = {
  ok: { tone: 'good' },
  late: { tone: 'warn' },
  soon: { tone: 'warn' },
  problem: { tone: 'warn' },
  overdue: { tone: 'bad', weight: 600 },
  pending: { tone: 'soft' },
} as const

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
      <Stack as="ol" gap={[3, 4]} className={styles.steps}>
        {cells.map((cell) => (
          <li key={cell.step} data-standing={cell.standing} aria-current={cell === next ? 'step' : undefined}>
            <strong>{t(`venues.steps.${cell.step}`)}</strong>
            <Text size={2} {...looks[cell.standing]}>
              {standingText(t, cell, now, timeZone) ?? deadlineText(t, cell.step, cell.dueAt, timeZone)}
              {cell.report?.onBehalf === true && ` · ${t('venues.steps.onBehalf')}`}
            </Text>
            {venue.stages[cell.step] !== null && <WithdrawStep venueId={venue.id} step={cell.step} />}
          </li>
        ))}
      </Stack>
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
