import { isForVenue } from '../../../shared/domain/notices/notices.selectors.ts'
import { shortVenueName, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'

const shown = 3
const named = 3

/** The last notices, and which halls have not confirmed them. */
export function ConsoleNotices() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  const venues = useMeeting((state) => state.venues)
  if (notices.length === 0) return null
  return (
    <DeskSection title={t('console.noticesSent')}>
      {notices
        .slice(-shown)
        .reverse()
        .map((notice) => {
          const halls = venueList(venues).filter((venue) => isForVenue(notice, venue.id))
          const missing = halls.filter((venue) => !Object.hasOwn(notice.acks, venue.id))
          const names = missing.slice(0, named).map(shortVenueName).join('、')
          return (
            <div key={notice.id}>
              <div className={styles.line}>
                <span className={styles.main}>{notice.text}</span>
                <span className={styles.fact}>
                  {t('console.noticeAcks', { count: halls.length - missing.length, total: halls.length })}
                </span>
              </div>
              {missing.length > 0 && missing.length < halls.length && (
                <span className={styles.fact}>
                  {t('console.noticeMissing', { venues: missing.length > named ? `${names}…` : names })}
                </span>
              )}
            </div>
          )
        })}
    </DeskSection>
  )
}
