import type { FloorOutcome } from '../../../shared/domain/floor/floor.model.ts'
import { clockTime } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

const words = {
  granted: ['✓', 'floor.operator.floorGranted', 'good'],
  declined: ['×', 'floor.operator.floorDeclined', 'warn'],
  withdrawn: ['–', 'floor.withdrawn', 'soft'],
} as const

/** Granted, declined and why, or withdrawn. */
export function VenueFloorOutcome({ outcome: { outcome, reason, decidedAt } }: { readonly outcome: FloorOutcome }) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const [mark, text, tone] = words[outcome]
  return (
    <Stack role="status" as="p" gap={1} size={2} tone="soft" lines={1.5} data-outcome={outcome}>
      <Text as="strong" weight={600} tone={tone}>
        {mark} {t(text, { time: clockTime(decidedAt, timeZone) })}
      </Text>
      {outcome === 'declined' && (
        <span>{reason === null ? t('floor.operator.floorNoReason') : t('floor.operator.floorReason', { reason })}</span>
      )}
    </Stack>
  )
}
