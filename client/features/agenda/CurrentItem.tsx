import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutesLeft, type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import { textWidth } from '../../components/fit-title.ts'
import { countdown } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './CurrentItem.module.css'

/** From so many Chinese characters on a title is set smaller. */
const longFrom = 14

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
        <h2 className={styles.title}>
          {t(status === 'planned' ? 'agenda.console.nothingYet' : 'meeting.status.live')}
        </h2>
        <Note size={4} tone="soft">
          {t(status === 'planned' ? 'agenda.console.nothingYetHint' : 'agenda.console.startedHint')}
        </Note>
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
    <section className={styles.current}>
      <div className={styles.what}>
        <h2 className={styles.title} data-long={textWidth(item.title) > longFrom}>
          {item.title}
        </h2>
        <Note size={4} tone="soft">
          {[t('common.itemNumber', { number: item.number }), ...who].filter(Boolean).join(' · ')}
        </Note>
      </div>
      <div data-phase={phase} data-held={isHeld} className={styles.left}>
        <p className={styles.label}>{labelOf(t, phase, left, isHeld)}</p>
        <p className={styles.figure} role="timer">
          {countdown(left ?? used)}
        </p>
      </div>
      <dl className={styles.spans}>
        <dt className={styles.label}>{t('agenda.console.used')}</dt>
        <dd>{countdown(used)}</dd>
        <dt className={styles.label}>{t('agenda.console.plan')}</dt>
        <dd>{plannedMinutes === null ? t('agenda.console.noPlan') : countdown(minutes(plannedMinutes))}</dd>
      </dl>
      <Stack gap={2} className={styles.adjust}>
        <ControlButton small className={styles.hold ?? ''} disabled={status !== 'live'} onClick={onHold}>
          {t(isHeld ? 'agenda.resumeClock' : 'agenda.pauseClock')} <kbd className={styles.key}>P</kbd>
        </ControlButton>
        <ControlButton small disabled={(plannedMinutes ?? 0) < 5} onClick={() => onAdjust(-5)}>
          {t('agenda.console.takeMinutes')}
        </ControlButton>
        <ControlButton small onClick={() => onAdjust(5)}>
          {t('agenda.console.addMinutes')}
        </ControlButton>
      </Stack>
    </section>
  )
}

/** What the figure is; that little is left, and that it stands, is said in words too. */
function labelOf(t: Translate, phase: TimePhase, left: number | null, isHeld: boolean): string {
  if (left === null) return t(isHeld ? 'agenda.usedHeld' : 'agenda.console.used')
  switch (phase) {
    case 'over':
      return t(isHeld ? 'agenda.overHeld' : 'agenda.console.overtime')
    case 'soon':
    case 'last':
      return isHeld ? t('agenda.leftHeld') : t('agenda.lastMinutes', { minutes: minutesLeft(left) })
    default:
      return t(isHeld ? 'agenda.leftHeld' : 'agenda.console.left')
  }
}
