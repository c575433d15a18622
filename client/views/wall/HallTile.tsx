import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { readinessChecks } from '../../../shared/domain/venues/venues.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './HallTile.module.css'
import type { HallGlance } from './hall-glance.ts'
import { drawnText, newsText, rollTexts } from './hall-words.ts'
import type { WallGrid } from './wall-grid.ts'
import { concernOf } from './wall-order.ts'

interface Props {
  readonly hall: HallGlance
  readonly size: WallGrid['size']
  /** The one tile that Tab leads to. */
  readonly isReachable: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

/** One hall at a glance; pressed, it tells the rest. */
export function HallTile({ hall, size, isReachable, onFocus, onOpen }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const { venue, line, since, screens, operators, rttMs, mark, counts, help, news, rollCall } = hall
  const devices = screens + operators > 0 && t('wall.devices', { screens, operators })
  return (
    <li className={styles.place}>
      <button
        type="button"
        className={styles.tile}
        data-size={size}
        data-concern={concernOf(hall)}
        data-venue={venue.id}
        tabIndex={isReachable ? 0 : -1}
        aria-haspopup="dialog"
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={styles.top}>
          <span className={styles.name}>{venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)}</span>
          {help !== null && <span className={styles.help}>{t('wall.helpMark')}</span>}
        </span>
        <span className={styles.row}>
          <span className={styles.line} data-line={line}>
            {t(`wall.${line}`)}
          </span>
          <span className={styles.fact}>
            {since !== null ? t('wall.since', { time: clockTime(since, timeZone) }) : devices}
          </span>
        </span>
        <span className={styles.row}>
          <span className={styles.drawn} data-mark={mark.state}>
            {drawnText(t, hall, item)}
          </span>
          <span className={styles.fact}>{screens > 0 && rttMs !== null && t('wall.ms', { ms: rttMs })}</span>
        </span>
        <Checks hall={hall} size={size} />
        <span className={styles.row}>
          <span className={styles.present}>
            {counts !== null && t('wall.presentOf', { present: counts.present, expected: counts.expected })}
          </span>
          <span className={styles.fact} data-roll={rollCall}>
            {rollCall !== 'none' && t(rollTexts[rollCall])}
          </span>
        </span>
        <span className={styles.news}>
          {news === null ? t('wall.noNews') : `${clockTime(news.at, timeZone)} ${newsText(t, news)}`}
        </span>
      </button>
    </li>
  )
}

const signs = { ok: '✓', problem: '×', pending: '–' } as const

function Checks({ hall, size }: Pick<Props, 'hall' | 'size'>) {
  const { t } = useText()
  return (
    <span className={styles.checks}>
      {readinessChecks.map((check) => {
        const status = hall.venue.readiness[check]?.status ?? 'pending'
        return (
          <span
            key={check}
            className={styles.check}
            data-status={status}
            role="img"
            aria-label={`${t(`wall.${check}`)} ${t(`wall.${status}`)}`}
          >
            {t(size === 'large' ? `wall.${check}` : `wall.${check}Short`)}
            {signs[status]}
          </span>
        )
      })}
    </span>
  )
}
