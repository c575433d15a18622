import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutesLeft, type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { figureWidth } from '../../components/figure-width.ts'
import { countdown } from '../../components/format-time.ts'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './LecternTime.module.css'

/** Time left of the item, enormous; time run where none is planned. Its colour is always said in words too. */
export function LecternTime() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const isHeld = useMeeting(isClockHeld)
  const now = useNow()
  const left = remainingMs(agenda, now)
  const elapsed = elapsedMs(agenda, now)
  if (elapsed === null) return null
  const phase = timePhase(agenda, now)
  const figure = countdown(left ?? elapsed)
  const labels = { none: 'elapsed', calm: 'remaining', soon: 'remaining', last: 'remaining', over: 'overtime' } as const
  return (
    <section className={styles.time} data-phase={phase} data-held={isHeld}>
      <p className={styles.label}>{t(`agenda.speaker.${labels[phase]}`)}</p>
      <p className={styles.column} role="timer">
        <span style={{ fontSize: `min(${1 / figureWidth(figure, left !== null)}em, var(--tallest))` }}>{figure}</span>
      </p>
      <p className={styles.sentence} role="status">
        <span>
          {isHeld ? t('agenda.clockHeld') : sentence(t, phase, left, currentItem(agenda)?.plannedMinutes ?? null)}
        </span>
      </p>
    </section>
  )
}

/** While there is time it only says what was planned. */
function sentence(t: Translate, phase: TimePhase, left: number | null, planned: number | null): string {
  switch (phase) {
    case 'none':
      return t('agenda.speaker.noLimit')
    case 'calm':
      return t('agenda.speaker.planned', { minutes: planned })
    case 'soon':
      return t('agenda.speaker.minutesLeft', { minutes: minutesLeft(left ?? 0) })
    case 'last':
      return t('agenda.speaker.lastMinute')
    case 'over':
      return t('agenda.speaker.timeUp')
  }
}
