import {
  currentItem,
  currentPoint,
  elapsedMs,
  isClockHeld,
  remainingMs,
} from '../../../shared/domain/agenda/agenda.selectors.ts'
import { findPerson } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { awardeeOfMoment } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { chineseNumber, clockTime, countdown, longDate } from '../../components/format-time.ts'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useNow, useSession } from '../../store/use-meeting.ts'
import styles from './PhoneHead.module.css'

/** Whose meeting, in which hall the person is expected now, what is on and for how long still. */
export function PhoneHead() {
  const { t } = useText()
  const { venueId: linkVenueId, personId } = useSession()
  const venueId = useMeeting(({ attendance }) =>
    personId === null ? linkVenueId : (findPerson(attendance, personId)?.venueId ?? linkVenueId),
  )
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const venue = useMeeting(({ venues }) => (venueId === null ? null : (venues[venueId] ?? null)))
  const { status, asOf } = useFreshness()
  const kind =
    venue === null ? t('phone.observer') : t(venue.kind === 'main' ? 'common.mainVenue' : 'common.branchVenue')
  return (
    <header className={styles.head} data-theme="formal">
      <div className={styles.line}>
        <p className={styles.venue}>{venue === null ? kind : `${venue.name} ${kind}`}</p>
        <LanguageSwitch />
      </div>
      <h1 className={styles.title}>{title}</h1>
      {status !== 'live' && asOf !== null && (
        <p className={styles.stale} role="status">
          {t('common.offline')} · {t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <NowCard />
    </header>
  )
}

function NowCard() {
  const { t, language } = useText()
  const { status, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const holder = useMeeting(({ floor }) => floor.current)
  const awardee = useMeeting(({ commendation }) => awardeeOfMoment(commendation, agenda.currentItemId))
  const now = useNow()
  const item = currentItem(agenda)
  if (status === 'adjourned') return <Card title={t('phone.adjourned')} />
  if (status === 'recess') return <Card label={t('phone.recess')} title={item?.title} />
  if (status === 'planned') {
    const when = { date: longDate(startsAt, timeZone, language), time: clockTime(startsAt, timeZone) }
    return <Card label={t('phone.notStarted')} title={t('phone.startsAt', when)} />
  }
  if (item === null) return <Card label={t('phone.between')} />
  const left = remainingMs(agenda, now)
  const number = language === 'en' ? item.number : chineseNumber(item.number)
  const over = left !== null && left < 0
  return (
    <Card
      label={t('phone.now', { number })}
      title={item.title}
      who={[holder?.name, holder?.title].filter((word) => word != null).join(' · ')}
      moment={currentPoint(agenda)?.title ?? awardee?.name}
      figure={countdown(left ?? elapsedMs(agenda, now) ?? 0)}
      hint={isHeld ? t('phoneFloor.held') : over ? t('phone.overtime') : undefined}
    />
  )
}

interface CardProps {
  readonly label?: string
  readonly title?: string | undefined
  readonly who?: string
  /** What the screens show of the item now: a point, or an awardee. */
  readonly moment?: string | undefined
  readonly figure?: string
  readonly hint?: string | undefined
}

function Card({ label, title, who, moment, figure, hint }: CardProps) {
  return (
    <section className={styles.card} aria-live="polite">
      {label !== undefined && <p className={styles.label}>{label}</p>}
      {title !== undefined && <h2 className={styles.item}>{title}</h2>}
      {who && <p className={styles.who}>{who}</p>}
      {moment !== undefined && <p className={styles.moment}>{moment}</p>}
      {figure !== undefined && (
        <p className={styles.figure} role="timer" aria-live="off">
          {figure}
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
        </p>
      )}
    </section>
  )
}
