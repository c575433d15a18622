import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { clockTime, longDate } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { Text } from '../../components/Text.tsx'
import { ReplayLink } from '../../features/minutes/ReplayLink.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './ObserverHead.module.css'

/** Which meeting, how far it is, and how fresh this page. */
export function ObserverHead() {
  const { t, language } = useText()
  const { title, status, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const { status: link, asOf } = useFreshness()
  const isLive = link === 'live' || asOf === null
  const when = { date: longDate(startsAt, timeZone, language), time: clockTime(startsAt, timeZone) }
  return (
    <header className={styles.head} data-theme="formal">
      <div className={styles.inner}>
        <Cluster gap={5} size={3} tone="screen-soft">
          <Box as="p" grow>
            {t('meeting.observer.role')}
          </Box>
          <p className={styles.fresh} data-live={isLive} role="status">
            {isLive
              ? t('common.live')
              : `${t('common.offline')} · ${t('common.asOf', { time: clockTime(asOf, timeZone, true) })}`}
          </p>
          <LanguageSwitch />
        </Cluster>
        <Text
          as="h1"
          serif
          size={7}
          weight={700}
          lines={1.35}
          balanced
          spaced={0.02}
          above={3}
          below={4}
          className={styles.title}
        >
          {title}
        </Text>
        <Text as="p" size={4} tone="screen-soft">
          <Text pad={[1, 4]} tone="accent" className={styles.status}>
            {t(`meeting.observer.${status}`)}
          </Text>{' '}
          {t('meeting.observer.startsAt', when)}
        </Text>
        {status === 'adjourned' && (
          <Text as="p" above={4}>
            <ReplayLink />
          </Text>
        )}
      </div>
    </header>
  )
}
