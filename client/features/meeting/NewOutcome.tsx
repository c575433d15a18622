import { Card } from '../../components/Card.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { useText } from '../../i18n/i18n.ts'
import { refusalText } from '../../i18n/refusal-text.ts'
import { FileFaults } from './FileFaults.tsx'
import { NewMeetingLinks } from './NewMeetingLinks.tsx'
import { SendingFile } from './SendingFile.tsx'
import type { useNewMeeting } from './use-new-meeting.ts'

/** What came of a new meeting: every fault of its file, or its links. */
export function NewOutcome({ making }: { readonly making: ReturnType<typeof useNewMeeting> }) {
  const { t } = useText()
  const { created, faults, notMade, sending, cancelled, create } = making
  return (
    <>
      {sending !== null && <SendingFile file={sending} />}
      {cancelled !== null && (
        <Note role="status">
          {t(cancelled === 'onTheWay' ? 'meeting.home.cancelled' : 'meeting.home.cancelledBehind')}
        </Note>
      )}
      {notMade !== null && (
        <Cluster gap={4} role="alert">
          <Note tone="bad">{refusalText(t, notMade.rejection)}</Note>
          <DeskButton small onClick={() => void create(notMade.file)}>
            {t('meeting.home.sendAgain')}
          </DeskButton>
        </Cluster>
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
