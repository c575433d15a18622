import { Box } from '../../components/Box.tsx'
import { countdown } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './TurnClock.module.css'
import { turnTime } from './turn-time.ts'

interface Props {
  readonly isSpeaking: boolean
  /** Why the clock stands, in words; null while it runs. */
  readonly standing: string | null
}

/** The time that the turn is spoken in, large; what it means stands beside it in words. */
export function TurnClock({ isSpeaking, standing }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const floor = useMeeting((state) => state.floor)
  const time = turnTime(agenda, floor, useNow())
  if (time === null || (time.kind === 'spoken' && !isSpeaking)) return null
  const { kind, ms, plannedMinutes, spokenMs, usedShare } = time
  return (
    <div className={styles.clock} data-kind={kind}>
      <Text as="p" weight={250} lines={1.2} className={styles.figure} role="timer">
        {countdown(ms)}
      </Text>
      <Stack as="p" phone={3} className={styles.words}>
        <Text as="strong" weight={500}>
          {standing ?? t(`floor.turn.${kind}`)}
        </Text>
        {plannedMinutes !== null && <span>{t('floor.turn.planned', { count: plannedMinutes })}</span>}
        {isSpeaking && kind !== 'spoken' && <span>{t('floor.turn.spokenFor', { time: countdown(spokenMs) })}</span>}
      </Stack>
      <Box wide clips className={styles.bar} aria-hidden="true">
        <div className={styles.used} style={{ transform: `scaleX(${usedShare})` }} />
      </Box>
    </div>
  )
}
