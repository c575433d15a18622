import { Card } from '../../components/Card.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { FileFaults } from './FileFaults.tsx'
import { NewMeetingLinks } from './NewMeetingLinks.tsx'
import type { useNewMeeting } from './use-new-meeting.ts'

/** What came of a new meeting: every fault of its file, or its links. */
export function NewOutcome({ making }: { readonly making: ReturnType<typeof useNewMeeting> }) {
  const { t } = useText()
  const { created, faults, refusal } = making
  return (
    <>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusalText(t, refusal)}
        </Note>
      )}
      {faults !== null && (
        <Card gap={5} pad={7} role="alert">
          <Note tone="bad">
            {t(faults.kind === 'archive' ? 'meeting.home.archiveFaults' : 'meeting.home.faults', {
              name: faults.file,
              count: faults.list.length,
            })}
          </Note>
          <FileFaults faults={faults.list} />
        </Card>
      )}
      {created !== null && <NewMeetingLinks created={created} />}
    </>
  )
}
