import { useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { DocumentPaper } from '../../features/documents/DocumentPaper.tsx'
import { useDownload } from '../../features/documents/use-download.ts'
import { useReading } from '../../features/documents/use-reading.ts'
import { VersionMark } from '../../features/documents/VersionMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './DocumentsSheet.module.css'

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
  const { page, pages, setPages, mayTurn, turn, follow, isWithAll } = useReading(document)
  const { download, fetching } = useDownload(document)
  return (
    <Sheet title={document.title} onClose={onClose}>
      <div className={styles.facts}>
        <ClassMark label={document.classification} />
        <VersionMark document={document} />
      </div>
      <div className={styles.paper}>
        <DocumentPaper document={document} page={page} onPages={setPages} />
      </div>
      <div className={styles.pages}>
        <button type="button" className={styles.turn} disabled={!mayTurn(-1)} onClick={() => turn(-1)}>
          {t('reading.previousPage')}
        </button>
        <span role="status">{pages > 0 && t('reading.pageOf', { page, total: pages })}</span>
        <button type="button" className={styles.turn} disabled={!mayTurn(1)} onClick={() => turn(1)}>
          {t('reading.nextPage')}
        </button>
      </div>
      <div className={styles.keep}>
        {isWithAll === true && <span className={styles.together}>{t('reading.following')}</span>}
        {isWithAll === false && (
          <button type="button" className={styles.turn} onClick={follow}>
            {t('reading.follow', { page: document.page })}
          </button>
        )}
        <button
          type="button"
          className={styles.save}
          disabled={document.file === null}
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
