import { currentItem, elapsedMs, isClockHeld, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutesLeft, type TimePhase, timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { textWidth } from '../../components/fit-title.ts'
import { countdown } from '../../components/format-time.ts'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './CurrentItem.module.css'
import { phaseTone } from './phase-tone.ts'

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
        <Text as="h2" below={1} serif weight={700} size={7} lines={1.3} balanced className={styles.title}>
          {t(status === 'planned' ? 'agenda.console.nothingYet' : 'meeting.status.live')}
        </Text>
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
    <Cluster as="section" wraps gap={[0, 5]}>
      <div className={styles.what}>
        <Text
          as="h2"
          below={1}
          serif
          weight={700}
          size={7}
          lines={1.3}
          balanced
          className={styles.title}
          data-long={textWidth(item.title) > longFrom}
        >
          {item.title}
        </Text>
        <Note size={4} tone="soft">
          {[t('common.itemNumber', { number: item.number }), ...who].filter(Boolean).join(' · ')}
        </Note>
      </div>
      <div>
        <Text as="p" size={2} spaced={0.06} tone={phaseTone(phase) ?? 'quiet'}>
          {labelOf(t, phase, left, isHeld)}
        </Text>
        <Text
          as="p"
          size={9}
          weight={250}
          lines={1.15}
          tone={isHeld ? 'quiet' : phaseTone(phase)}
          className={styles.figure}
          role="timer"
        >
          {countdown(left ?? used)}
        </Text>
      </div>
      <Stack as="dl" gap={[0, 3]} className={styles.spans}>
        <Text as="dt" size={2} spaced={0.06} tone="quiet">
          {t('agenda.console.used')}
        </Text>
        <dd>{countdown(used)}</dd>
        <Text as="dt" size={2} spaced={0.06} tone="quiet">
          {t('agenda.console.plan')}
        </Text>
        <dd>{plannedMinutes === null ? t('agenda.console.noPlan') : countdown(minutes(plannedMinutes))}</dd>
      </Stack>
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
    </Cluster>
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
