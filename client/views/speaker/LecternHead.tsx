import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { chineseNumber, clockTime } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useFreshness, useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './LecternHead.module.css'
import { twoLineSize } from './two-line-size.ts'

/** What is on, who has the floor; and whether all this is fresh. */
export function LecternHead() {
  const isOn = useMeeting(({ meeting }) => meeting.status === 'live' || meeting.status === 'recess')
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  return (
    <header className={styles.head}>
      {isOn && item !== null ? <OnItem number={item.number} title={item.title} /> : <Meeting />}
      <Marks />
    </header>
  )
}

function OnItem({ number, title }: { readonly number: number; readonly title: string }) {
  const { t, language } = useText()
  const size = twoLineSize(title, 58, 3.6, 1.9)
  const figure = language === 'en' ? number : chineseNumber(number)
  return (
    <div className={styles.what}>
      <h1 className={styles.line}>
        <span className={styles.number}>{t('speaker.itemNumber', { number: figure })}</span>
        <span className={styles.title} style={{ fontSize: `calc(${size} * var(--u))` }}>
          {title}
        </span>
      </h1>
      <Holder />
    </div>
  )
}

function Holder() {
  const { t } = useText()
  const holder = useMeeting(({ floor }) => floor.current)
  const venue = useMeeting(({ venues }) => lookUp(venues, holder?.venueId ?? ''))
  if (holder === null) return <p className={styles.nobody}>{t('speaker.nobodySpeaks')}</p>
  const hall = venue === null || venue.kind === 'main' || venue.name === holder.name ? null : venue.name
  return (
    <p className={styles.who}>
      <span className={styles.name}>{holder.name}</span>
      <span className={styles.rank}>{[holder.title, hall].filter((part) => part !== null).join(' · ')}</span>
    </p>
  )
}

function Meeting() {
  const title = useMeeting(({ meeting }) => meeting.title)
  return (
    <div className={styles.what}>
      <p className={styles.meeting}>{title}</p>
    </div>
  )
}

/** At the lectern of the hall that is next: whoever stands up knows it is the right moment. */
function HallNext() {
  const { t } = useText()
  const { venueId } = useSession()
  const isOurs = useMeeting(({ floor }) => venueId !== null && floor.next?.speaker.venueId === venueId)
  return isOurs ? (
    <p className={styles.next} role="status">
      {t('cues.readyFloor')}
    </p>
  ) : null
}

/** The rehearsal, and one honest dot; with the time of the last data once they are old. */
function Marks() {
  const { t } = useText()
  const { timeZone, rehearsal } = useMeeting(({ meeting }) => meeting)
  const { status, asOf } = useFreshness()
  const isLive = status === 'live'
  return (
    <div className={styles.marks}>
      <HallNext />
      {rehearsal && <p className={styles.rehearsal}>{t('speaker.rehearsal')}</p>}
      {!isLive && asOf !== null && (
        <p className={styles.stale} role="status">
          {status === 'ended' ? t('speaker.endedLink') : t('common.asOf', { time: clockTime(asOf, timeZone, true) })}
        </p>
      )}
      <span
        className={styles.dot}
        data-live={isLive}
        role="img"
        aria-label={t(isLive ? 'speaker.live' : 'speaker.stale')}
      />
    </div>
  )
}
