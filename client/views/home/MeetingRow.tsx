import type { MeetingStatus } from '../../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { clockTime, longDate } from '../../components/format-time.ts'
import { isInstant, isText, oneOf, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './MeetingList.module.css'

/** As `GET /api/meetings` tells it. */
export interface ListedMeeting {
  readonly meetingId: string
  readonly title: string
  readonly startsAt: Instant
  readonly timeZone: string
  readonly status: MeetingStatus
}

export const isListedMeeting = shapeOf<ListedMeeting>({
  meetingId: isText,
  title: isText,
  startsAt: isInstant,
  timeZone: isText,
  status: oneOf(['planned', 'live', 'recess', 'adjourned']),
})

/** One meeting, by its own clock, and the ways into it. */
export function MeetingRow({ meeting }: { readonly meeting: ListedMeeting }) {
  const { t, language } = useText()
  const { meetingId, title, startsAt, timeZone, status } = meeting
  const pages = `/meetings/${encodeURIComponent(meetingId)}`
  const console = `${pages}/console?via=owner`
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.when}>
          <span className={styles.status} data-status={status}>
            {t(`site.${status}`)}
          </span>
          {longDate(startsAt, timeZone, language)} {clockTime(startsAt, timeZone)}
        </p>
      </div>
      <a className={styles.quiet} href={`${pages}/audit?via=owner`} aria-label={`${t('site.journal')}: ${title}`}>
        {t('site.journal')}
      </a>
      <a className={styles.way} href={`${console}#links`} aria-label={`${t('site.links')}: ${title}`}>
        {t('site.links')}
      </a>
      <a className={styles.way} href={console} data-first aria-label={`${t('site.console')}: ${title}`}>
        {t('site.console')}
      </a>
    </li>
  )
}
