import type { FloorOutcome } from '../../../shared/domain/floor/floor.model.ts'
import { clockTime } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './VenueFloorOutcome.module.css'

const words = {
  granted: ['✓', 'floor.operator.floorGranted'],
  declined: ['×', 'floor.operator.floorDeclined'],
  withdrawn: ['–', 'floor.withdrawn'],
} as const

/** Granted, declined and why, or withdrawn. */
export function VenueFloorOutcome({ outcome: { outcome, reason, decidedAt } }: { readonly outcome: FloorOutcome }) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const [mark, text] = words[outcome]
  return (
    <Stack
      role="status"
      as="p"
      gap={1}
      size={2}
      tone="soft"
      lines={1.5}
      className={styles.outcome}
      data-outcome={outcome}
    >
      <strong>
        {mark} {t(text, { time: clockTime(decidedAt, timeZone) })}
      </strong>
      {outcome === 'declined' && (
        <span>{reason === null ? t('floor.operator.floorNoReason') : t('floor.operator.floorReason', { reason })}</span>
      )}
    </Stack>
  )
}
