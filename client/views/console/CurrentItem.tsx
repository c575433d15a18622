import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutesLeft, type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { countdown } from '../../components/format-time.ts'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleNow.module.css'

interface Props {
  readonly onAdjust: (deltaMinutes: number) => void
  readonly onHold: () => void
}

/** The item that is on: who, and its time, which can be given, taken and held. */
export function CurrentItem({ onAdjust, onHold }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const venues = useMeeting((state) => state.venues)
  const isHeld = useMeeting(isClockHeld)
  const now = useNow()
  const item = currentItem(agenda)
  if (item === null) {
    return (
      <section>
        <h2 className={styles.title}>{t(status === 'planned' ? 'console.nothingYet' : 'console.live')}</h2>
        <p className={styles.who}>{t(status === 'planned' ? 'console.nothingYetHint' : 'console.startedHint')}</p>
      </section>
    )
  }
  const left = remainingMs(agenda, now)
  const used = elapsedMs(agenda, now) ?? 0
  const phase = timePhase(agenda, now)
  const { speaker, plannedMinutes } = item
  const from = speaker?.venueId == null ? undefined : venues[speaker.venueId]
  const who = [speaker?.name, speaker?.title, from?.kind === 'main' ? t('common.mainVenue') : from?.name]
  return (
    <section>
      <p className={styles.label}>{t('console.current', { number: item.number })}</p>
      <h2 className={styles.title}>{item.title}</h2>
      <p className={styles.who}>{who.filter(Boolean).join(' · ')}</p>
      <div className={styles.time}>
        <div data-phase={phase} data-held={isHeld} className={styles.left}>
          <p className={styles.label}>{labelOf(t, phase, left, isHeld)}</p>
          <p className={styles.figure} role="timer">
            {countdown(left ?? used)}
          </p>
        </div>
        <div>
          <p className={styles.label}>{t('console.used')}</p>
          <p className={styles.small}>{countdown(used)}</p>
        </div>
        <div>
          <p className={styles.label}>{t('console.plan')}</p>
          <p className={styles.small}>
            {plannedMinutes === null ? t('console.noPlan') : countdown(minutes(plannedMinutes))}
          </p>
        </div>
        <div className={styles.adjust}>
          {status === 'live' && (
            <ControlButton className={styles.act ?? ''} onClick={onHold}>
              {t(isHeld ? 'cues.resumeClock' : 'cues.pauseClock')} <kbd className={styles.key}>P</kbd>
            </ControlButton>
          )}
          <ControlButton className={styles.act ?? ''} disabled={(plannedMinutes ?? 0) < 5} onClick={() => onAdjust(-5)}>
            {t('console.takeMinutes')}
          </ControlButton>
          <ControlButton className={styles.act ?? ''} onClick={() => onAdjust(5)}>
            {t('console.addMinutes')}
          </ControlButton>
        </div>
      </div>
    </section>
  )
}

/** What the figure is; that little is left, and that it stands, is said in words too. */
function labelOf(t: Translate, phase: TimePhase, left: number | null, isHeld: boolean): string {
  if (left === null) return t(isHeld ? 'cues.usedHeld' : 'console.used')
  switch (phase) {
    case 'over':
      return t(isHeld ? 'cues.overHeld' : 'console.overtime')
    case 'soon':
    case 'last':
      return isHeld ? t('cues.leftHeld') : t('cues.lastMinutes', { minutes: minutesLeft(left) })
    default:
      return t(isHeld ? 'cues.leftHeld' : 'console.left')
  }
}
