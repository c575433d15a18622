import {
  currentItem,
  currentPoint,
  elapsedMs,
  isClockHeld,
  remainingMs,
} from '../../../shared/domain/agenda/agenda.selectors.ts'
import { awardeeOfMoment } from '../../../shared/domain/commendation/commendation.selectors.ts'
import { chineseNumber, clockTime, countdown, longDate } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './PhoneNow.module.css'

/** A longer title has the whole width, and the time stands below it. */
const longTitle = 24

/** Where the meeting is: the item that is on, who speaks, the time left; or why nothing is on. */
export function PhoneNow() {
  const { t, language } = useText()
  const { status, startsAt, timeZone } = useMeeting(({ meeting }) => meeting)
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const holder = useMeeting(({ floor }) => floor.current)
  const awardee = useMeeting(({ commendation }) => awardeeOfMoment(commendation, agenda.currentItemId))
  const now = useNow()
  const item = currentItem(agenda)
  if (status === 'adjourned') return <Now title={t('meeting.phone.adjourned')} />
  if (status === 'recess') return <Now label={t('meeting.phone.recess')} title={item?.title} />
  if (status === 'planned') {
    const when = { date: longDate(startsAt, timeZone, language), time: clockTime(startsAt, timeZone) }
    return <Now label={t('meeting.phone.notStarted')} title={t('meeting.phone.startsAt', when)} />
  }
  if (item === null) return <Now label={t('meeting.phone.between')} />
  const left = remainingMs(agenda, now)
  const number = language === 'en' ? item.number : chineseNumber(item.number)
  const isOver = left !== null && left < 0
  return (
    <Now
      label={t('meeting.phone.now', { number })}
      title={item.title}
      who={[holder?.name, holder?.title].filter((word) => word != null).join(' · ')}
      moment={currentPoint(agenda)?.title ?? awardee?.name}
      figure={countdown(left ?? elapsedMs(agenda, now) ?? 0)}
      hint={isHeld ? t('floor.phone.held') : isOver ? t('meeting.phone.overtime') : undefined}
      isOver={isOver}
    />
  )
}

interface Props {
  readonly label?: string
  readonly title?: string | undefined
  readonly who?: string
  /** What the screens show of the item now: a point, or an awardee. */
  readonly moment?: string | undefined
  readonly figure?: string
  readonly hint?: string | undefined
  readonly isOver?: boolean
}

function Now({ label, title, who, moment, figure, hint, isOver }: Props) {
  return (
    <section className={styles.now} data-long={(title?.length ?? 0) > longTitle} aria-live="polite">
      <div className={styles.words}>
        {label !== undefined && <p className={styles.label}>{label}</p>}
        {title !== undefined && <h2 className={styles.item}>{title}</h2>}
        {who && <p className={styles.who}>{who}</p>}
        {moment !== undefined && <p className={styles.moment}>{moment}</p>}
      </div>
      {figure !== undefined && (
        <p className={styles.time} role="timer" aria-live="off" data-over={isOver}>
          {hint !== undefined && <span className={styles.hint}>{hint}</span>}
          {figure}
        </p>
      )}
    </section>
  )
}
