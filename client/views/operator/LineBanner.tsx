import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './LineBanner.module.css'

/** Says that the line is down, since when, and what becomes of what is done meanwhile. */
export function LineBanner() {
  const { t } = useText()
  const { status, asOf } = useFreshness()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  if (status === 'ended') {
    return (
      <Text
        as="p"
        role="alert"
        pad={[3, 7]}
        ground="amber-tint"
        size={3}
        lines={1.5}
        tone="plain"
        className={styles.banner}
      >
        {t('meeting.operator.endedBanner')}
      </Text>
    )
  }
  return (
    <div role="status">
      {status !== 'live' && (
        <Text as="p" pad={[3, 7]} ground="amber-tint" size={3} lines={1.5} tone="plain" className={styles.banner}>
          {asOf === null
            ? t('meeting.operator.offlineNoData')
            : t('meeting.operator.offlineBanner', { time: clockTime(asOf, timeZone, true) })}
        </Text>
      )}
    </div>
  )
}
