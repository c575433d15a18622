import { lazy, Suspense, useState } from 'react'
import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { Stack } from '../../components/Stack.tsx'
import { ObserverAgenda } from '../../features/agenda/ObserverAgenda.tsx'
import { ObserverNow } from '../../features/agenda/ObserverNow.tsx'
import { ObserverDocuments } from '../../features/documents/ObserverDocuments.tsx'
import { ObserverNotices } from '../../features/notices/ObserverNotices.tsx'
import { ObserverVenues } from '../../features/venues/ObserverVenues.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { PagePaper } from '../shared/page-paper.ts'
import { ObserverHead } from './ObserverHead.tsx'
import styles from './ObserverView.module.css'

const DocumentReader = lazy(() =>
  import('../../features/documents/DocumentReader.tsx').then(({ DocumentReader }) => ({ default: DocumentReader })),
)

/** Following without taking part: what is on, what was given out, who is there in numbers; no acts, no names but the agenda's. */
export function ObserverView() {
  const [openId, setOpenId] = useState<string | null>(null)
  const documents = useMeeting((state) => releasedDocuments(state.documents))
  // A document that is withdrawn closes by itself.
  const open = documents.find((document) => document.id === openId)
  return (
    <Box size={4} tone="plain" ground="paper" className={styles.page}>
      <ObserverHead />
      <Stack as="main" gap={9} className={styles.body}>
        <Stack top shrinks gap={8} className={styles.column}>
          <ObserverNow />
          <ObserverNotices />
          <ObserverDocuments onOpen={setOpenId} />
        </Stack>
        <Stack top shrinks gap={8} className={styles.column}>
          <ObserverAgenda />
          <ObserverVenues />
        </Stack>
      </Stack>
      <Suspense fallback={null}>
        <PagePaper />
      </Suspense>
      {open !== undefined && (
        <Suspense>
          <DocumentReader document={open} onClose={() => setOpenId(null)} />
        </Suspense>
      )}
    </Box>
  )
}
