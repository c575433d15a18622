import { Box } from '../../components/Box.tsx'
import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useEntrance } from '../../components/use-entrance.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './OverlayClock.module.css'

/** The time of day in an upper corner; below it when the meeting starts, or that it is in recess. */
export function OverlayClock({ isLost }: { readonly isLost: boolean }) {
  const { t } = useText()
  const { status, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const now = useNow()
  const { shown, isLeaving } = useEntrance(isLost ? null : 'clock')
  if (shown === null) return null
  const line =
    status === 'planned'
      ? t('agenda.overlay.startsAt', { time: clockTime(startsAt, timeZone) })
      : status === 'recess'
        ? t('agenda.overlay.recess')
        : null
  return (
    <div className={styles.clock} data-leaving={isLeaving}>
      <Box as="time" screen={7} weight={500} className={styles.time}>
        {clockTime(now, timeZone)}
      </Box>
      {line !== null && (
        <Text as="p" screen={2} words="center" className={styles.line}>
          {line}
        </Text>
      )}
    </div>
  )
}
