import { lazy, Suspense, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { pageOf, type Reading, turned } from '../../features/documents/reader-page.ts'
import { useDownload } from '../../features/documents/use-download.ts'
import { VersionMark } from '../../features/documents/VersionMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './DocumentsSheet.module.css'

const PdfPage = lazy(() => import('../../features/documents/PdfPage.tsx').then(({ PdfPage }) => ({ default: PdfPage })))

/** The released documents, and one of them open. A document that is withdrawn closes by itself. */
export function DocumentsSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const documents = useMeeting((state) => releasedDocuments(state.documents))
  const [openId, setOpenId] = useState<string | null>(null)
  const open = documents.find((document) => document.id === openId)
  if (open !== undefined) return <Reader document={open} onClose={() => setOpenId(null)} />
  return (
    <Sheet title={t('phone.documents')} onClose={onClose}>
      {documents.length === 0 && <p>{t('phone.noDocuments')}</p>}
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.id}>
            <button type="button" className={styles.document} onClick={() => setOpenId(document.id)}>
              <span>
                {document.title} <ClassMark label={document.classification} />
                {document.page !== null && (
                  <span className={styles.shown}>{t('reading.shown', { page: document.page })}</span>
                )}
              </span>
              <span className={styles.open}>{t('phone.openDocument')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

/** With the screens while the document is on them, until one turns a page by oneself. */
function Reader({ document, onClose }: { readonly document: MeetingDocument; readonly onClose: () => void }) {
  const { t } = useText()
  const { meetingId } = useSession()
  const [reading, setReading] = useState<Reading>({ mode: 'follow' })
  const [pages, setPages] = useState(0)
  const { file, page: shown } = document
  const page = pageOf(reading, shown, pages)
  const turn = (by: number) => setReading(turned(reading, by, shown, pages))
  const { download, fetching } = useDownload(document)
  return (
    <Sheet title={document.title} onClose={onClose}>
      <div className={styles.facts}>
        <ClassMark label={document.classification} />
        <VersionMark document={document} />
      </div>
      <div className={styles.paper}>
        {file === null ? (
          <p role="status">{t('reading.cannotOpen')}</p>
        ) : (
          <Suspense fallback={<p role="status">{t('reading.opening')}</p>}>
            <PdfPage
              meetingId={meetingId}
              documentId={document.id}
              sha256={file.sha256}
              contentType={file.contentType}
              sealKey={file.sealKey}
              page={page}
              loadingText={t('reading.opening')}
              failedText={t('reading.cannotOpen')}
              onPages={setPages}
            />
          </Suspense>
        )}
      </div>
      <div className={styles.pages}>
        <button type="button" className={styles.turn} disabled={page <= 1} onClick={() => turn(-1)}>
          {t('reading.previousPage')}
        </button>
        <span role="status">{pages > 0 && t('reading.pageOf', { page, total: pages })}</span>
        <button type="button" className={styles.turn} disabled={page >= pages} onClick={() => turn(1)}>
          {t('reading.nextPage')}
        </button>
      </div>
      <div className={styles.keep}>
        {shown !== null && reading.mode === 'follow' && (
          <span className={styles.together}>{t('reading.following')}</span>
        )}
        {shown !== null && reading.mode === 'free' && (
          <button type="button" className={styles.turn} onClick={() => setReading({ mode: 'follow' })}>
            {t('reading.follow', { page: shown })}
          </button>
        )}
        <button
          type="button"
          className={styles.save}
          disabled={file === null}
          aria-busy={fetching === 'pending' || undefined}
          onClick={() => void download()}
        >
          {t(fetching === 'pending' ? 'phone.savingCopy' : 'phone.saveCopy')}
        </button>
      </div>
      <RefusalNote mark={fetching} />
    </Sheet>
  )
}
