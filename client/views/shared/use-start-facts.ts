import { between } from '../../../shared/kernel/time.ts'
import { clockTime, countdown, longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

/** A countdown of more than this is a date, not a wait. */
const longestWaitMs = 12 * 3_600_000

/** When the meeting begins: its day, its hour, and how long until then once that is a wait. */
export function useStartFacts(): readonly string[] {
  const { t, language } = useText()
  const { startsAt, timeZone, status } = useMeeting(({ meeting }) => meeting)
  const left = between(useNow(), startsAt)
  const isNear = left > 0 && left < longestWaitMs
  return [
    longDate(startsAt, timeZone, language),
    t('meeting.screen.startsAt', { time: clockTime(startsAt, timeZone) }),
    ...(isNear ? [t('meeting.screen.startsIn', { time: countdown(left) })] : []),
    ...(status === 'live' ? [t('meeting.screen.startsSoon')] : []),
  ]
}
