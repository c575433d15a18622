import type { ReactNode } from 'react'
import { FileForms } from '../../acts/papers/FileForms.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

/** The list of follow-ups as files; what else there is of it stands beside. */
export function FollowUpFiles({ children }: { readonly children?: ReactNode }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const name = t('follow-up.title')
  return (
    <FileForms
      forms={['pdf', 'docx', 'xlsx']}
      fileName={`${title} ${name}`}
      pathOf={(form) => addressOf(`GET /api/meetings/:meetingId/papers/followUp.${form}`, { meetingId }, {})}
      labelOf={(form) => t('follow-up.download', { name, form })}
    >
      {children}
    </FileForms>
  )
}
