import { Callout } from '../../../components/Callout.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './TurnWord.module.css'
import { useWord } from './use-word.ts'

/** The moderator's word on the phone of whoever speaks. */
export function TurnWord() {
  const { t } = useText()
  const word = useWord()
  return (
    <div aria-live="assertive">
      {word !== null && (
        <Callout key={word.at} className={styles.word}>
          <Text phone={2} tone="warn">
            {t('floor.turn.word', { time: word.time })}
          </Text>
          <strong>{word.text}</strong>
        </Callout>
      )}
    </div>
  )
}
