import { dayOfWeek, isSameDay } from '../../components/day-of-week.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'

/** When the meeting is to start: the time, with the day where that is not today. */
export function PlannedStart() {
  const { t, language } = useText()
  const now = useNow(60_000)
  const { startsAt, timeZone } = useMeeting((state) => state.meeting)
  const time = clockTime(startsAt, timeZone)
  if (isSameDay(startsAt, now, timeZone)) return t('agenda.operator.startsAt', { time })
  return t('agenda.operator.startsOn', { date: dayOfWeek(startsAt, timeZone, language), time })
}
