import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'

/** What is wrong with the line, in words: cut, with the time of the last data, or ended for good; null while nothing is. */
export function useLineText(): string | null {
  const { t } = useText()
  const { status, asOf } = useFreshness()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  if (status === 'ended') return t('meeting.phone.linkEnded')
  if (status === 'live' || asOf === null) return null
  return `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`
}
