import { useState } from 'react'
import { ActButton } from '../../../acts/ActButton.tsx'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Line } from '../../../components/Line.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { AnswerParts } from './AnswerParts.tsx'
import { allFine } from './answer-parts.ts'

/** What a hall said by telephone, put down by the moderator. */
export function AnswerFor({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [answer, setAnswer] = useState(allFine)
  const [note, setNote] = useState('')
  const send = () => void run('answer', 'rollCall.answer', { venueId, ...answer, note: note.trim() || null })
  return (
    <Stack gap={3} pad={[3, 0]}>
      <AnswerParts answer={answer} onAnswer={setAnswer} />
      <Line>
        <LineInput label={t('venues.operator.rollCallNote')} value={note} onChange={setNote} onEnter={send} />
        <ActButton mark={marks.answer} onClick={send}>
          {t('venues.rollCall.answerForWith')}
        </ActButton>
      </Line>
      <RefusalNote mark={marks.answer} />
    </Stack>
  )
}
