import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useSession } from '../../store/use-meeting.ts'
import { textWidth } from './fit-title.ts'
import { ReadyMark } from './ReadyMark.tsx'
import styles from './ScreenHead.module.css'
import type { Scene } from './scene-of.ts'

/** From so many Chinese characters on the meeting's name takes two smaller lines. */
const longFrom = 24

/** Whose meeting, which hall, and one honest dot. */
export function ScreenHead({ scene }: { readonly scene: Scene }) {
  const { t } = useText()
  const { venueId } = useSession()
  const { title, timeZone, rehearsal } = useMeeting(({ meeting }) => meeting)
  const venue = useMeeting(({ venues }) => (venueId === null ? null : (venues[venueId] ?? null)))
  const { status, asOf } = useFreshness()
  const isLive = status === 'live'
  const isChecking = scene === 'waiting'
  return (
    <header className={styles.head}>
      <p className={styles.title} data-long={!isChecking && textWidth(title) > longFrom}>
        {isChecking ? t('screen.checkInOpen') : title}
      </p>
      {rehearsal && <p className={styles.rehearsal}>{t('screen.rehearsal')}</p>}
      {!isLive && asOf !== null && (
        <p className={styles.stale} role="status">
          {status === 'ended' ? t('screen.endedLink') : t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <ReadyMark />
      <p className={styles.venue}>
        {venue !== null && (
          <>
            <span>{venue.name}</span>
            <span className={styles.kind}>{t(venue.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')}</span>
          </>
        )}
        <span
          className={styles.dot}
          data-live={isLive}
          role="img"
          aria-label={t(isLive ? 'screen.live' : 'screen.stale')}
        />
      </p>
    </header>
  )
}
