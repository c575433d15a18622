import { noticeOnScreen } from '../../../shared/domain/notices/notices.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { twoLineSize } from '../speaker/two-line-size.ts'
import styles from './OverlayTicker.module.css'
import { useEntrance } from './use-entrance.ts'

/** A notice as a band: it stands, for a line that runs takes the eye from the speaker. What is meant for some halls stays in those halls. */
export function OverlayTicker({ isLost }: { readonly isLost: boolean }) {
  const { t } = useText()
  const toAll = useMeeting(({ notices }) => notices.filter((notice) => notice.to === 'all'))
  const notice = noticeOnScreen(toAll, useNow())
  const wanted = isLost || notice === null ? null : { id: notice.id, level: notice.level, text: notice.text }
  const { shown, isLeaving } = useEntrance(wanted)
  if (shown === null) return null
  return (
    <div className={styles.mask}>
      <p className={styles.band} key={shown.id} data-leaving={isLeaving} data-level={shown.level}>
        <span className={styles.kind}>{t(shown.level === 'urgent' ? 'overlay.urgent' : 'overlay.notice')}</span>
        <span className={styles.text} style={{ fontSize: `calc(${twoLineSize(shown.text, 72, 2.1, 1.5)} * var(--u))` }}>
          {shown.text}
        </span>
      </p>
    </div>
  )
}
