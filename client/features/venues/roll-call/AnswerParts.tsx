import { Cluster } from '../../../components/Cluster.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './AnswerParts.module.css'
import { type allFine, answerParts, answerTexts } from './answer-parts.ts'

interface Props {
  readonly answer: typeof allFine
  readonly onAnswer: (answer: typeof allFine) => void
}

/** Heard, picture, sound: fine until it is pressed. */
export function AnswerParts({ answer, onAnswer }: Props) {
  const { t } = useText()
  return (
    <Stack gap={2} className={styles.asked}>
      {answerParts.map((part) => (
        <Cluster
          as="button"
          key={part}
          type="button"
          justify="center"
          gap={2}
          least={44}
          pad={2}
          round
          ground="surface"
          tone="plain"
          size={2}
          lines={1.3}
          className={styles.item}
          aria-pressed={!answer[part]}
          data-fine={answer[part]}
          onClick={() => onAnswer({ ...answer, [part]: !answer[part] })}
        >
          <Text aria-hidden="true" weight={700} tone={answer[part] ? 'good' : 'warn'}>
            {answer[part] ? '✓' : '×'}
          </Text>
          {t(answerTexts[part][answer[part] ? 0 : 1])}
        </Cluster>
      ))}
    </Stack>
  )
}
