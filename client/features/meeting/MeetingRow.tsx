import type { MeetingStatus } from '../../../shared/domain/lifecycle/lifecycle.model.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { Badge } from '../../components/Badge.tsx'
import { clockTime, longDate } from '../../components/format-time.ts'
import { isInstant, isText, oneOf, shapeOf } from '../../connection/wire-shape.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './MeetingRow.module.css'

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

const toneOf = { planned: 'plain', live: 'good', recess: 'warn', adjourned: 'plain' } as const

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
          <Badge tone={toneOf[status]}>{t(`meeting.home.${status}`)}</Badge>
          {longDate(startsAt, timeZone, language)} {clockTime(startsAt, timeZone)}
        </p>
      </div>
      <a
        className={styles.quiet}
        href={`${pages}/audit?via=owner`}
        aria-label={`${t('meeting.home.journal')}: ${title}`}
      >
        {t('meeting.home.journal')}
      </a>
      <a className={styles.way} href={`${console}#links`} aria-label={`${t('meeting.home.links')}: ${title}`}>
        {t('meeting.home.links')}
      </a>
      <a className={styles.way} href={console} data-first aria-label={`${t('meeting.home.console')}: ${title}`}>
        {t('meeting.home.console')}
      </a>
    </li>
  )
}
