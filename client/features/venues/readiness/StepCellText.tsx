import type { StepCell } from '../../../../shared/domain/venues/step-board.selectors.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, usePresence } from '../../../store/use-meeting.ts'
import { standingText } from './step-wait.ts'

interface Props {
  readonly cell: StepCell
  readonly venueId: string
  readonly now: Instant
  readonly timeZone: string
}

/** How a hall stands in one step, in words; below it what is known without a report. */
export function StepCellText({ cell, venueId, now, timeZone }: Props) {
  const { t } = useText()
  const { step, report } = cell
  const counts = useMeeting(({ attendance }) => attendance.venues[venueId] ?? null)
  const operators = usePresence()[venueId]?.operators ?? 0
  const known = [
    ...(report?.onBehalf === true ? [t('venues.steps.onBehalf')] : []),
    ...(report?.note != null ? [report.note] : []),
    ...(step === 'watch' && operators > 0 ? [t('venues.steps.operatorOnline')] : []),
    ...(step === 'checkIn' && counts !== null && counts.present > 0
      ? [t('venues.steps.present', { present: counts.present, expected: counts.expected })]
      : []),
  ]
  return (
    <>
      {standingText(t, cell, now, timeZone) ?? t('venues.steps.pending')}
      {known.length > 0 && <small>{known.join(' · ')}</small>}
    </>
  )
}
