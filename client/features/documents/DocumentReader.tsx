import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './DocumentReader.module.css'
import { PdfPage } from './PdfPage.tsx'
import { pageOf, type Reading, turned } from './reader-page.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly onClose: () => void
}

const turnOf: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** A document over the whole page: with all the others while it is on the screens, until one turns a page by oneself. */
export function DocumentReader({ document, onClose }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  const dialog = useRef<HTMLDialogElement>(null)
  const [reading, setReading] = useState<Reading>({ mode: 'follow' })
  const [pages, setPages] = useState(0)
  const { file, page: shown } = document
  const page = pageOf(reading, shown, pages)
  const turn = (by: number) => setReading(turned(reading, by, shown, pages))
  const turnByKey = ({ key }: KeyboardEvent) => {
    const by = turnOf[key] ?? 0
    if (by !== 0 && page + by >= 1 && page + by <= pages) turn(by)
  }
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.reader} aria-label={document.title} onClose={onClose} onKeyDown={turnByKey}>
      <header className={styles.head}>
        <h2 className={styles.title}>
          {document.title} <ClassMark label={document.classification} />
        </h2>
        <VersionMark document={document} />
        <DeskButton onClick={() => dialog.current?.close()}>{t('common.close')}</DeskButton>
      </header>
      <div className={styles.paper}>
        {file === null ? (
          <p role="status">{t('reading.cannotOpen')}</p>
        ) : (
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
        )}
      </div>
      <footer className={styles.foot}>
        <DeskButton disabled={page <= 1} onClick={() => turn(-1)}>
          {t('reading.previousPage')}
        </DeskButton>
        <span role="status">{pages > 0 && t('reading.pageOf', { page, total: pages })}</span>
        <DeskButton disabled={page >= pages} onClick={() => turn(1)}>
          {t('reading.nextPage')}
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
