import { clockTime } from '../../components/format-time.ts'
import { ReadyMark } from '../../features/floor/cues/ReadyMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting } from '../../store/use-meeting.ts'
import styles from './ScreenMarks.module.css'
import { VenueSign } from './VenueSign.tsx'

/**
 * What a screen says of itself: a rehearsal, old data, that this hall is to get ready, which hall it is, and one honest dot.
 * @param isSlim the hall by its short name, and by none where there is no room for it.
 */
export function ScreenMarks({ isSlim = false }: { readonly isSlim?: boolean }) {
  const { t } = useText()
  const { timeZone, rehearsal } = useMeeting(({ meeting }) => meeting)
  const { status, asOf } = useFreshness()
  const isLive = status === 'live'
  return (
    <>
      {rehearsal && <p className={styles.rehearsal}>{t('common.rehearsal')}</p>}
      {!isLive && asOf !== null && (
        <p className={styles.stale} role="status">
          {status === 'ended'
            ? t('meeting.screen.endedLink')
            : t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <ReadyMark />
      <VenueSign isSlim={isSlim} />
    </>
  )
}
