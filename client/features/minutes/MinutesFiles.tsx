import type { ReactNode } from 'react'
import { FileForms } from '../../acts/papers/FileForms.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'

interface Props {
  /** One that was issued; absent: as they stand. */
  readonly version?: number
  readonly children?: ReactNode
}

/** The minutes as files. */
export function MinutesFiles({ version, children }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const query = version === undefined ? {} : { version }
  const name = t('minutes.minutes')
  return (
    <FileForms
      forms={['pdf', 'docx']}
      fileName={`${title} ${name}`}
      pathOf={(form) => addressOf(`GET /api/meetings/:meetingId/papers/minutes.${form}`, { meetingId }, query)}
      labelOf={(form) => t('minutes.download', { name, form })}
    >
      {children}
    </FileForms>
  )
}
