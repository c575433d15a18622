import type { ReactNode } from 'react'
import { usePaper } from '../../acts/papers/use-paper.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { addressOf } from '../../connection/api-call.ts'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './FollowUpFiles.module.css'

const kinds = ['pdf', 'docx', 'xlsx'] as const
const names = { pdf: 'PDF', docx: 'Word', xlsx: 'XLSX' } as const

/** The list of follow-ups as a paper, to go on writing, and as a sheet; what else there is of it stands beside. */
export function FollowUpFiles({ children }: { readonly children?: ReactNode }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const title = useMeeting(({ meeting }) => meeting.title)
  const { markOf, bring } = usePaper<(typeof kinds)[number]>()
  const name = t('follow-up.title')
  const mark = markOf('pdf') ?? markOf('docx') ?? markOf('xlsx')
  return (
    <>
      <span className={styles.files}>
        {kinds.map((kind) => (
          <DeskButton
            key={kind}
            small
            busy={markOf(kind) === 'pending'}
            aria-label={t('follow-up.download', { name, kind: names[kind] })}
            onClick={() => {
              const path = addressOf(`GET /api/meetings/:meetingId/papers/followUp.${kind}`, { meetingId }, {})
              void bring(kind, path, `${title} ${name}.${kind}`)
            }}
          >
            {names[kind]}
          </DeskButton>
        ))}
        {children}
      </span>
      {mark !== undefined && mark !== 'pending' && (
        <Note role="alert" as="span" size={2} tone="bad">
          {refusalText(t, mark)}
        </Note>
      )}
    </>
  )
}
