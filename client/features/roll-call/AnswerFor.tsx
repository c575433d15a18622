import { useState } from 'react'
import { ActButton } from '../../acts/ActButton.tsx'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { AnswerParts } from './AnswerParts.tsx'
import { allFine } from './answer-parts.ts'
import styles from './RollCallDesk.module.css'

/** What a hall said by telephone, put down by the moderator. */
export function AnswerFor({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [answer, setAnswer] = useState(allFine)
  const [note, setNote] = useState('')
  const send = () => void run('answer', 'rollCall.answer', { venueId, ...answer, note: note.trim() || null })
  return (
    <div className={styles.answerFor}>
      <AnswerParts answer={answer} onAnswer={setAnswer} />
      <div className={styles.waiting}>
        <LineInput label={t('operator.rollCallNote')} value={note} onChange={setNote} onEnter={send} />
        <ActButton mark={marks.answer} onClick={send}>
          {t('rollCall.answerForWith')}
        </ActButton>
      </div>
      <RefusalNote mark={marks.answer} />
    </div>
  )
}
