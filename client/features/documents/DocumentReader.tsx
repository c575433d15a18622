import type { KeyboardEvent } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { useModal } from '../../components/use-modal.ts'
import { useText } from '../../i18n/i18n.ts'
import { ClassMark } from './ClassMark.tsx'
import { DocumentPaper } from './DocumentPaper.tsx'
import styles from './DocumentReader.module.css'
import { useReading } from './use-reading.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly onClose: () => void
}

const turnOf: Readonly<Record<string, number>> = { ArrowLeft: -1, PageUp: -1, ArrowRight: 1, PageDown: 1 }

/** A document over the whole page: with all the others while it is on the screens, until one turns a page by oneself. */
export function DocumentReader({ document, onClose }: Props) {
  const { t } = useText()
  const dialog = useModal()
  const { page, part, pages, setPages, mayTurn, turn, follow, isWithAll } = useReading(document)
  const turnByKey = ({ key }: KeyboardEvent) => {
    const by = turnOf[key]
    if (by !== undefined) turn(by)
  }
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
        <DocumentPaper document={document} page={page} {...part} onPages={setPages} />
      </div>
      <footer className={styles.foot}>
        <DeskButton disabled={!mayTurn(-1)} onClick={() => turn(-1)}>
          {t('documents.reading.previousPage')}
        </DeskButton>
        <span role="status">{pages > 0 && t('documents.reading.pageOf', { page, total: pages })}</span>
        <DeskButton disabled={!mayTurn(1)} onClick={() => turn(1)}>
          {t('documents.reading.nextPage')}
        </DeskButton>
        {isWithAll === true && (
          <Note as="span" tone="good">
            {t('documents.reading.following')}
          </Note>
        )}
        {isWithAll === false && (
          <DeskButton look="primary" onClick={follow}>
            {t('documents.reading.follow', { page: document.page })}
          </DeskButton>
        )}
      </footer>
    </dialog>
  )
}
