import { useEffect } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import { DocumentPaper } from './DocumentPaper.tsx'
import styles from './ReaderSheet.module.css'
import { useDownload } from './use-download.ts'
import { useReading } from './use-reading.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly documentId: string
  readonly onClose: () => void
}

/** A document on the phone. One that is withdrawn closes by itself. */
export function ReaderSheet({ documentId, onClose }: Props) {
  const document = useMeeting(({ documents }) => lookUp(documents, documentId))
  const isOpen = document?.released === true
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is closed once, however the page is drawn.
  useEffect(() => {
    if (!isOpen) onClose()
  }, [isOpen])
  return isOpen ? <Reader document={document} onClose={onClose} /> : null
}

/** With the screens while the document is on them, until one turns a page by oneself. */
function Reader({ document, onClose }: { readonly document: MeetingDocument; readonly onClose: () => void }) {
  const { t } = useText()
  const { page, part, pages, setPages, mayTurn, turn, follow, isWithAll } = useReading(document)
  const { download, fetching } = useDownload(document)
  return (
    <Sheet title={document.title} onClose={onClose}>
      <Stack gap={4} className={styles.reader}>
        <div className={styles.paper}>
          <DocumentPaper document={document} page={page} {...part} onPages={setPages} />
        </div>
        <Cluster gap={4} align="baseline">
          <ClassMark label={document.classification} />
          <VersionMark document={document} />
        </Cluster>
        <div className={styles.pages}>
          <button type="button" className={styles.turn} disabled={!mayTurn(-1)} onClick={() => turn(-1)}>
            {t('documents.reading.previousPage')}
          </button>
          <span role="status">{pages > 0 && t('documents.reading.pageOf', { page, total: pages })}</span>
          <button type="button" className={styles.turn} disabled={!mayTurn(1)} onClick={() => turn(1)}>
            {t('documents.reading.nextPage')}
          </button>
        </div>
        <div className={styles.keep}>
          {isWithAll === true && <Text tone="good">{t('documents.reading.following')}</Text>}
          {isWithAll === false && (
            <button type="button" className={styles.turn} onClick={follow}>
              {t('documents.reading.follow', { page: document.page })}
            </button>
          )}
          <Box
            type="button"
            as="button"
            least={48}
            pushed
            tone="formal"
            className={styles.save}
            disabled={document.file === null}
            aria-busy={fetching === 'pending' || undefined}
            onClick={() => void download()}
          >
            {t(fetching === 'pending' ? 'documents.phone.savingCopy' : 'documents.phone.saveCopy')}
          </Box>
        </div>
        <RefusalNote mark={fetching} />
      </Stack>
    </Sheet>
  )
}
