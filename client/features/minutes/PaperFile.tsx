import { usePaper } from '../../acts/papers/use-paper.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './PaperFile.module.css'

const forms = ['pdf', 'docx'] as const

/** A paper that the meeting leaves behind, as files: to print, and to go on writing. */
export function PaperFile({ kind }: { readonly kind: 'record' | 'communication' }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const { markOf, bring } = usePaper<(typeof forms)[number]>()
  const name = t(`minutes.${kind}`)
  const get = (form: (typeof forms)[number]) => {
    const path = addressOf(`GET /api/meetings/:meetingId/papers/${kind}.${form}`, { meetingId }, {})
    return bring(form, path, `${title} ${name}.${form}`)
  }
  return (
    <>
      <span className={styles.forms}>
        {forms.map((form) => (
          <DeskButton
            key={form}
            look="line"
            busy={markOf(form) === 'pending'}
            aria-label={t('minutes.download', { name, form: t(`minutes.${form}`) })}
            onClick={() => void get(form)}
          >
            {t(`minutes.${form}`)}
          </DeskButton>
        ))}
      </span>
      {forms.map((form) => {
        const mark = markOf(form)
        if (mark === undefined || mark === 'pending') return null
        return (
          <Note key={form} role="alert" as="span" size={2} tone="bad">
            {refusalText(t, mark)}
          </Note>
        )
      })}
    </>
  )
}
