import { Callout } from '../../../components/Callout.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './TurnWord.module.css'

/** The moderator's word on the phone of whoever speaks, with the time it was said. */
export function TurnWord() {
  const { t } = useText()
  const word = useMeeting(({ floor }) => floor.word)
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  return (
    <div aria-live="assertive">
      {word !== null && (
        <Callout key={word.at} className={styles.word}>
          <Text phone={2} tone="warn">
            {t('floor.turn.word', { time: clockTime(word.at, timeZone) })}
          </Text>
          <strong>{word.text}</strong>
        </Callout>
      )}
    </div>
  )
}
