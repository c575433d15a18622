import { Stack } from '../../../components/Stack.tsx'
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
        <button
          key={part}
          type="button"
          className={styles.item}
          aria-pressed={!answer[part]}
          data-fine={answer[part]}
          onClick={() => onAnswer({ ...answer, [part]: !answer[part] })}
        >
          <span aria-hidden="true">{answer[part] ? '✓' : '×'}</span>
          {t(answerTexts[part][answer[part] ? 0 : 1])}
        </button>
      ))}
    </Stack>
  )
}
