import type { Instant } from '../../../shared/kernel/time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, usePresence } from '../../store/use-meeting.ts'
import styles from './StageBoard.module.css'
import type { StageCell } from './stage-board.ts'
import { standingText } from './stage-wait.ts'

interface Props {
  readonly cell: StageCell
  readonly venueId: string
  readonly now: Instant
  readonly timeZone: string
}

/** How a hall stands in one stage, in words; below it what is known without a report. */
export function StageCellText({ cell, venueId, now, timeZone }: Props) {
  const { t } = useText()
  const { stage, report } = cell
  const counts = useMeeting(({ attendance }) => attendance.venues[venueId] ?? null)
  const operators = usePresence()[venueId]?.operators ?? 0
  const known = [
    ...(report?.onBehalf === true ? [t('stages.onBehalf')] : []),
    ...(report?.note != null ? [report.note] : []),
    ...(stage === 'watch' && operators > 0 ? [t('stages.operatorOnline')] : []),
    ...(stage === 'checkIn' && counts !== null && counts.present > 0
      ? [t('stages.present', { present: counts.present, expected: counts.expected })]
      : []),
  ]
  return (
    <>
      {standingText(t, cell, now, timeZone) ?? t('stages.pending')}
      {known.length > 0 && <small className={styles.known}>{known.join(' · ')}</small>}
    </>
  )
}
