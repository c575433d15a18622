import { isClockHeld } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between, type DurationMs, minutes } from '../../../shared/kernel/time.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { countdown } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { itemTime, type ShownTime } from './item-time.ts'
import { phaseTone } from './phase-tone.ts'

/** The time that matters now: until the start, or left of the item; over time turns the figure. */
export function OnNowClock() {
  const { t } = useText()
  const now = useNow()
  const { status, startsAt } = useMeeting((state) => state.meeting)
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const shown = status === 'planned' ? untilStart(between(now, startsAt)) : itemTime(agenda, now)
  if (shown === null) return null
  return (
    <Cluster as="p" gap={4} align="baseline">
      <Text size={9} weight={300} lines={1.15} tone={isHeld ? 'quiet' : phaseTone(shown.phase)} role="timer">
        {shown.figure}
      </Text>
      <Text size={2} tone={phaseTone(shown.phase) ?? 'soft'}>
        {status === 'recess' ? t('agenda.operator.inRecess') : t(shown.label)}
        {isHeld && ` · ${t('agenda.clockHeld')}`}
      </Text>
    </Cluster>
  )
}

/** A start further away is counted in days. */
const countedMs = minutes(2 * 24 * 60)
const dayMs = minutes(24 * 60)

function untilStart(left: DurationMs): ShownTime {
  const away = Math.abs(left)
  if (away >= countedMs) {
    const label = left >= 0 ? 'agenda.operator.daysToStart' : 'agenda.operator.daysPastStart'
    return { label, figure: String(Math.floor(away / dayMs)), phase: 'none' }
  }
  return {
    label: left >= 0 ? 'agenda.operator.startsIn' : 'agenda.operator.startsPassed',
    figure: countdown(away),
    phase: 'none',
  }
}
