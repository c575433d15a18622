import { usePaper } from '../../acts/papers/use-paper.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

/** A paper that the meeting leaves behind, as a file. */
export function PaperFile({ kind }: { readonly kind: 'record' | 'communication' }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const { markOf, bring } = usePaper<'pdf'>()
  const mark = markOf('pdf')
  const name = t(`minutes.${kind}`)
  const get = () => {
    const path = addressOf(`GET /api/meetings/:meetingId/papers/${kind}.pdf`, { meetingId }, {})
    return bring('pdf', path, `${title} ${name}.pdf`)
  }
  return (
    <>
      <DeskButton
        look="line"
        busy={mark === 'pending'}
        aria-label={t('minutes.download', { name })}
        onClick={() => void get()}
      >
        PDF
      </DeskButton>
      {mark !== undefined && mark !== 'pending' && (
        <Note role="alert" as="span" size={2} tone="bad">
          {refusalText(t, mark)}
        </Note>
      )}
    </>
  )
}
