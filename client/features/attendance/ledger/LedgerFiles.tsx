import { FileForms } from '../../../acts/papers/FileForms.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'

interface Props {
  /** null: all halls. */
  readonly venue: { readonly id: string; readonly name: string } | null
}

/** The ledger as files; to go on writing only once the meeting has begun. */
export function LedgerFiles({ venue }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const isBegun = useMeeting(({ meeting }) => meeting.startedAt !== null)
  const asked = venue === null ? {} : { venueId: venue.id }
  const place = venue?.name ?? t('common.allVenues')
  return (
    <FileForms
      forms={isBegun && venue === null ? ['pdf', 'docx', 'xlsx'] : ['pdf', 'xlsx']}
      fileName={[title, venue?.name, t('attendance.ledger.fileName')].filter(Boolean).join(' ')}
      pathOf={(form) =>
        form === 'docx'
          ? addressOf('GET /api/meetings/:meetingId/papers/attendance.docx', { meetingId }, asked)
          : addressOf(`GET /api/meetings/:meetingId/ledger.${form}`, { meetingId }, asked)
      }
      labelOf={(form) => t('attendance.ledger.download', { form, place })}
      look={venue === null ? 'line' : 'quiet'}
    />
  )
}
