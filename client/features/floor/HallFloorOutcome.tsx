import type { FloorOutcome } from '../../../shared/domain/floor/floor.model.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallFloorOutcome.module.css'

/** Granted, or declined and why. */
export function HallFloorOutcome({ outcome }: { readonly outcome: FloorOutcome }) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const isGranted = outcome.outcome === 'granted'
  const time = clockTime(outcome.decidedAt, timeZone)
  return (
    <p role="status" className={styles.outcome} data-granted={isGranted || undefined}>
      <strong>
        {isGranted ? '✓' : '✕'} {t(isGranted ? 'operator.floorGranted' : 'operator.floorDeclined', { time })}
      </strong>
      {!isGranted && (
        <span>
          {outcome.reason === null
            ? t('operator.floorNoReason')
            : t('operator.floorReason', { reason: outcome.reason })}
        </span>
      )}
    </p>
  )
}
