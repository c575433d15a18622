import { noticeOnScreen } from '../../../shared/domain/notices/notices.selectors.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { twoLineSize } from '../../components/two-line-size.ts'
import { useEntrance } from '../../components/use-entrance.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './OverlayTicker.module.css'

/** A notice as a band, or else the ticker's line: it stands, for a line that runs takes the eye from the speaker. What is meant for some halls stays in those halls. */
export function OverlayTicker({ isLost }: { readonly isLost: boolean }) {
  const { t } = useText()
  const toAll = useMeeting(({ notices }) => notices.filter((notice) => notice.to === 'all'))
  const notice = noticeOnScreen(toAll, useNow())
  const line = useMeeting(({ ticker }) => (ticker.line?.to === 'all' ? ticker.line : null))
  const level = notice?.level ?? 'none'
  const said = notice ?? line
  const wanted = isLost || said === null ? null : { id: said.id, level, text: said.text }
  const { shown, isLeaving } = useEntrance(wanted)
  if (shown === null) return null
  return (
    <div className={styles.mask}>
      <Cluster
        as="p"
        align="stretch"
        tone="screen-plain"
        className={styles.band}
        key={shown.id}
        data-leaving={isLeaving}
        data-level={shown.level}
      >
        {shown.level !== 'none' && (
          <Cluster as="span" weight={700} rigid className={styles.kind}>
            {t(shown.level === 'urgent' ? 'notices.overlay.urgent' : 'notices.overlay.notice')}
          </Cluster>
        )}
        <span className={styles.text} style={{ fontSize: `calc(${twoLineSize(shown.text, 72, 2.1, 1.5)} * var(--u))` }}>
          {shown.text}
        </span>
      </Cluster>
    </div>
  )
}
