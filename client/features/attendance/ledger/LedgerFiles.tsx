import { usePaper } from '../../../acts/papers/use-paper.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Note } from '../../../components/Note.tsx'
import { addressOf } from '../../../connection/api-call.ts'
import { useText } from '../../../i18n/i18n.ts'
import { refusalText } from '../../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import styles from './LedgerFiles.module.css'

interface Props {
  /** null: all halls. */
  readonly venue: { readonly id: string; readonly name: string } | null
}

type Form = 'xlsx' | 'pdf' | 'docx'

/** The ledger as a file: for spreadsheets, for the files, and to go on writing once the meeting has begun. */
export function LedgerFiles({ venue }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const isBegun = useMeeting(({ meeting }) => meeting.startedAt !== null)
  const forms: readonly Form[] = isBegun && venue === null ? ['xlsx', 'pdf', 'docx'] : ['xlsx', 'pdf']
  const { markOf, bring } = usePaper<Form>()
  const get = (kind: Form) => {
    const asked = venue === null ? {} : { venueId: venue.id }
    const path =
      kind === 'docx'
        ? addressOf('GET /api/meetings/:meetingId/papers/attendance.docx', { meetingId }, asked)
        : addressOf(`GET /api/meetings/:meetingId/ledger.${kind}`, { meetingId }, asked)
    const name = [title, venue?.name, t('attendance.ledger.fileName')].filter(Boolean).join(' ')
    return bring(kind, path, `${name}.${kind}`)
  }
  const place = venue?.name ?? t('common.allVenues')
  return (
    <span className={styles.files} data-small={venue !== null || undefined}>
      {forms.map((kind) => (
        <DeskButton
          key={kind}
          small={venue !== null}
          look={venue === null ? 'line' : 'quiet'}
          busy={markOf(kind) === 'pending'}
          aria-label={t('attendance.ledger.download', { kind: t(`attendance.ledger.${kind}`), place })}
          onClick={() => void get(kind)}
        >
          {t(`attendance.ledger.${kind}`)}
        </DeskButton>
      ))}
      {forms.map((kind) => {
        const mark = markOf(kind)
        if (mark === undefined || mark === 'pending') return null
        return (
          <Note key={kind} role="alert" as="span" size={2} tone="bad">
            {refusalText(t, mark)}
          </Note>
        )
      })}
    </span>
  )
}
