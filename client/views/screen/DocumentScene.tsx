import { lazy, Suspense, useState } from 'react'
import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { shortHash } from '../../features/documents/short-hash.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import styles from './DocumentScene.module.css'
import { TimeOfDay } from './TimeOfDay.tsx'

const PdfPage = lazy(() => import('../../features/documents/PdfPage.tsx').then(({ PdfPage }) => ({ default: PdfPage })))

/** The page that all halls read together, as large as it can be: the strip of the agenda makes room for it. */
export function DocumentScene() {
  const { t } = useText()
  const { meetingId } = useSession()
  const document = useMeeting(({ documents }) => shownDocument(documents))
  const [pages, setPages] = useState(0)
  if (document === null || document.page === null) return null
  return (
    <div className={styles.scene}>
      <aside className={styles.side}>
        <div className={styles.about}>
          <ClassMark label={document.classification} />
          <h1 className={styles.title}>{document.title}</h1>
          {document.issuedBy !== null && <p className={styles.issuer}>{document.issuedBy}</p>}
          {document.file !== null && (
            <p className={styles.version}>
              {t('reading.versionHash', { version: document.version, hash: shortHash(document.file.sha256) })}
            </p>
          )}
          {pages > 0 && (
            <p className={styles.page}>{t('screen.page', { page: Math.min(document.page, pages), total: pages })}</p>
          )}
        </div>
        <TimeOfDay />
      </aside>
      <div className={styles.paper}>
        {document.file === null ? (
          <p role="status">{t('screen.documentMissing')}</p>
        ) : (
          <Suspense fallback={<p role="status">{t('screen.documentLoading')}</p>}>
            <PdfPage
              meetingId={meetingId}
              documentId={document.id}
              sha256={document.file.sha256}
              contentType={document.file.contentType}
              sealKey={document.file.sealKey}
              page={document.page}
              loadingText={t('screen.documentLoading')}
              failedText={t('screen.documentMissing')}
              pageFailedText={t('screen.pageFault', { page: document.page })}
              onPages={setPages}
            />
          </Suspense>
        )}
      </div>
    </div>
  )
}
