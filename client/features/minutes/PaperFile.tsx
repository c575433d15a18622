import { FileForms } from '../../acts/papers/FileForms.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

/** A paper that the meeting leaves behind, as files. */
export function PaperFile({ kind }: { readonly kind: 'record' | 'communication' }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const name = t(`minutes.${kind}`)
  return (
    <FileForms
      forms={['pdf', 'docx']}
      fileName={`${title} ${name}`}
      pathOf={(form) => addressOf(`GET /api/meetings/:meetingId/papers/${kind}.${form}`, { meetingId }, {})}
      labelOf={(form) => t('minutes.download', { name, form })}
    />
  )
}
