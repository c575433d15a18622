import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { projectedEnd } from '../../../shared/domain/agenda/projection.selectors.ts'
import { minutesLeft, type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { venueBesideName } from '../../../shared/domain/venues/venues.selectors.ts'
import { titleSize } from '../../components/fit-title.ts'
import { chineseNumber, clockTime, countdown } from '../../components/format-time.ts'
import { useFit } from '../../components/use-fit.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ItemScene.module.css'

/** The item that is on: number, title, who; the time on the right, quiet until it matters. */
export function ItemScene() {
  const { t, language } = useText()
  const item = useMeeting(({ agenda }) => currentItem(agenda))
  const holder = useMeeting(({ floor }) => floor.current)
  const venues = useMeeting((state) => state.venues)
  const fit = useFit(`${item?.id} ${item?.title} ${holder?.name} ${language}`)
  if (item === null) return null
  const number = language === 'en' ? item.number : chineseNumber(item.number)
  const size = titleSize(item.title, 55)
  const from = venueBesideName(venues, holder)
  return (
    <div className={styles.scene} ref={fit}>
      <section>
        <p className={styles.number} data-language={language}>
          {t('agenda.screen.itemNumber', { number })}
        </p>
        <h1 className={styles.title} style={{ fontSize: `calc(${size} * var(--u))` }}>
          {item.title}
        </h1>
        {holder !== null && (
          <p className={styles.who}>
            <span className={styles.name}>{holder.name}</span>
            <span className={styles.rank}>
              {[holder.title, from?.kind === 'branch' ? from.name : null].filter((part) => part !== null).join(' · ')}
            </span>
          </p>
        )}
      </section>
      <ItemTime />
    </div>
  )
}

/** Time left; time run, where none is planned. */
function ItemTime() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const isHeld = useMeeting(isClockHeld)
  const now = useNow()
  const item = currentItem(agenda)
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  const end = projectedEnd(agenda, now)
  if (item === null || elapsed === null) return null
  const facts = [
    ...(item.plannedMinutes === null ? [] : [t('agenda.screen.planned', { minutes: item.plannedMinutes })]),
    ...(end === null ? [] : [t('agenda.screen.projected', { time: clockTime(end, timeZone) })]),
  ]
  const phase = timePhase(agenda, now)
  return (
    <section className={styles.time} data-phase={phase} data-held={isHeld}>
      <p className={styles.label}>{isHeld ? t('floor.cue.held') : timeLabel(t, phase, left)}</p>
      <p className={styles.figure} role="timer">
        {countdown(left ?? elapsed)}
      </p>
      {facts.map((fact) => (
        <p key={fact} className={styles.plan}>
          {fact}
        </p>
      ))}
    </section>
  )
}

/** What the figure is; that little is left is said in words too. */
function timeLabel(t: Translate, phase: TimePhase, left: number | null): string {
  switch (phase) {
    case 'none':
      return t('agenda.screen.elapsed')
    case 'over':
      return t('agenda.screen.overtime')
    case 'last':
      return t('floor.cue.lastMinute')
    case 'soon':
      return t('floor.cue.lastMinutes', { count: minutesLeft(left ?? 0) })
    case 'calm':
      return t('agenda.screen.remaining')
  }
}
