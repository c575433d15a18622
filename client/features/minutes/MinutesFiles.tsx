import { usePaper } from '../../acts/papers/use-paper.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

/** The minutes as files. @param version one that was issued; absent: as they stand. */
export function MinutesFiles({ version }: { readonly version?: number }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const { markOf, bring } = usePaper<'pdf' | 'docx'>()
  const query = version === undefined ? {} : { version }
  const name = t('minutes.minutes')
  const file = (form: 'pdf' | 'docx') => {
    const mark = markOf(form)
    const path = addressOf(`GET /api/meetings/:meetingId/papers/minutes.${form}`, { meetingId }, query)
    return (
      <>
        <DeskButton
          small
          busy={mark === 'pending'}
          aria-label={t('minutes.download', { name, form: t(`minutes.${form}`) })}
          onClick={() => void bring(form, path, `${title} ${name}.${form}`)}
        >
          {t(`minutes.${form}`)}
        </DeskButton>
        {mark !== undefined && mark !== 'pending' && (
          <Note role="alert" as="span" size={2} tone="bad">
            {refusalText(t, mark)}
          </Note>
        )}
      </>
    )
  }
  return (
    <span>
      {file('docx')} {file('pdf')}
    </span>
  )
}
