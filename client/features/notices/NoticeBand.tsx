import { noticeOnScreen } from '../../../shared/domain/notices/notices.selectors.ts'
import { textWidth } from '../../components/fit-title.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './NoticeBand.module.css'

/** From so many Chinese characters on it is written smaller. */
const longFrom = 45

/** A notice has a row of its own: it never covers what is on. */
export function NoticeBand() {
  const { t } = useText()
  const notices = useMeeting((state) => state.notices)
  const now = useNow(5_000)
  const notice = noticeOnScreen(notices, now)
  return (
    <div role="status" aria-live="assertive">
      {notice !== null && (
        <p
          className={styles.band}
          data-level={notice.level}
          data-long={textWidth(notice.text) > longFrom}
          key={notice.id}
        >
          <span className={styles.kind}>
            {t(notice.level === 'urgent' ? 'notices.screen.urgent' : 'notices.screen.notice')}
          </span>
          <span className={styles.text}>{notice.text}</span>
        </p>
      )}
    </div>
  )
}
