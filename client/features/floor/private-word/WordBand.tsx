import { Cluster } from '../../../components/Cluster.tsx'
import { Text } from '../../../components/Text.tsx'
import { twoLineSize } from '../../../components/two-line-size.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useWord } from './use-word.ts'
import styles from './WordBand.module.css'

/** The moderator's word to whoever speaks. */
export function WordBand() {
  const { t } = useText()
  const word = useWord()
  return (
    <div aria-live="assertive">
      {word !== null && (
        <Cluster as="p" apart={9} className={styles.band} key={word.at}>
          <Text weight={500} rigid className={styles.from}>
            <span>{t('floor.speaker.word')}</span>
            <time>{word.time}</time>
          </Text>
          <Text
            as="strong"
            shrinks
            lines={1.22}
            balanced
            className={styles.text}
            style={{ fontSize: `calc(${twoLineSize(word.text, 72, 5.4, 2.2)} * var(--u))` }}
          >
            {word.text}
          </Text>
        </Cluster>
      )}
    </div>
  )
}
