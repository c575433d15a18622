import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './LatestArrivals.module.css'
import { useLatestArrivals } from './use-latest-arrivals.ts'

/** Who came last, by surname and title; the organiser has chosen so. */
export function LatestArrivals() {
  const { t, language } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const arrivals = useLatestArrivals()
  return (
    <section className={styles.latest}>
      <h2 className={styles.label}>{t('attendance.checkIn.latest')}</h2>
      <ol className={styles.list}>
        {arrivals.map(({ surname, title, at }, index) => (
          <li key={`${at} ${surname} ${title} ${index}`} className={styles.person}>
            <Text clipped>{language === 'en' ? `${surname} ${title}`.trim() : `${surname}${title}`}</Text>
            <time className={styles.time}>{clockTime(at, timeZone)}</time>
          </li>
        ))}
      </ol>
    </section>
  )
}
