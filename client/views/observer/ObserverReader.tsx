import { useEffect, useRef, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { PdfPage } from '../../features/documents/PdfPage.tsx'
import { pageOf, type Reading, turned } from '../../features/documents/reader-page.ts'
import { VersionMark } from '../../features/documents/VersionMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import styles from './ObserverReader.module.css'

interface Props {
  readonly document: MeetingDocument
  readonly onClose: () => void
}

/** A document over the whole page: with all the others while it is on the screens, until one turns a page by oneself. */
export function ObserverReader({ document, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reading, setReading] = useState<Reading>({ mode: 'follow' })
  const [pages, setPages] = useState(0)
  const { file, page: shown } = document
  const page = pageOf(reading, shown, pages)
  const turn = (by: number) => setReading(turned(reading, by, shown, pages))
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.reader} aria-label={document.title} onClose={onClose}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {document.title} <ClassMark label={document.classification} />
        </h2>
        <VersionMark document={document} />
        <DeskButton onClick={() => dialog.current?.close()}>{t('common.close')}</DeskButton>
      </header>
      <div className={styles.paper}>
        {file === null ? (
          <p role="status">{t('observer.cannotOpen')}</p>
        ) : (
          <PdfPage
            meetingId={meetingId}
            documentId={document.id}
            sha256={file.sha256}
            contentType={file.contentType}
            sealKey={file.sealKey}
            page={page}
            loadingText={t('observer.opening')}
            failedText={t('observer.cannotOpen')}
            onPages={setPages}
          />
        )}
      </div>
      <footer className={styles.foot}>
        <DeskButton disabled={page <= 1} onClick={() => turn(-1)}>
          {t('observer.previousPage')}
        </DeskButton>
        <span role="status">{pages > 0 && t('observer.pageOf', { page, total: pages })}</span>
        <DeskButton disabled={page >= pages} onClick={() => turn(1)}>
          {t('observer.nextPage')}
        </DeskButton>
        {shown !== null && reading.mode === 'follow' && <span className={styles.mode}>{t('reading.following')}</span>}
        {shown !== null && reading.mode === 'free' && (
          <DeskButton look="primary" onClick={() => setReading({ mode: 'follow' })}>
            {t('reading.follow', { page: shown })}
          </DeskButton>
        )}
      </footer>
    </dialog>
  )
}
