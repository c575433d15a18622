import { isClockHeld } from '../../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { between, type Instant, minutes } from '../../../../shared/kernel/time.ts'
import { Figure } from '../../../components/Figure.tsx'
import { countdown } from '../../../components/format-time.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { itemTime, type ShownTime } from '../item-time.ts'

/** A start that is further away is not counted down. */
const countedMs = minutes(24 * 60)

/** Time left of the item, the largest figure of the wall; before the meeting the time until it starts. */
export function WallTime() {
  const { t } = useText()
  const now = useNow()
  const state = useMeeting((whole) => whole)
  const shown = timeOf(state, now)
  if (shown === null) return null
  const isHeld = isClockHeld(state)
  const isQuiet = isHeld || shown.phase === 'none' || shown.phase === 'calm'
  return (
    <Figure
      label={t(isHeld ? 'agenda.clockHeld' : shown.label)}
      tone={isQuiet ? 'plain' : shown.phase === 'over' ? 'bad' : 'warn'}
      isLarge
    >
      <span role="timer">{shown.figure}</span>
    </Figure>
  )
}

function timeOf({ meeting, agenda }: MeetingState, now: Instant): ShownTime | null {
  if (meeting.status === 'adjourned') return null
  if (meeting.status !== 'planned') return itemTime(agenda, now)
  const left = between(now, meeting.startsAt)
  if (left <= 0 || left > countedMs) return null
  return { label: 'agenda.wall.untilStart', figure: countdown(left), phase: 'none' }
}
