import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { Note } from '../../components/Note.tsx'
import { ObserverPart } from '../../components/ObserverPart.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './ObserverDocuments.module.css'

/** What was released; the one that all read together is marked. */
export function ObserverDocuments({ onOpen }: { readonly onOpen: (documentId: string) => void }) {
  const { t } = useText()
  const documents = useMeeting((state) => releasedDocuments(state.documents))
  return (
    <ObserverPart title={t('documents.observer.documents')}>
      {documents.length === 0 && <Note tone="soft">{t('documents.observer.noDocuments')}</Note>}
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <button type="button" className={styles.document} onClick={() => onOpen(document.id)}>
              <span>
                {document.title} <ClassMark label={document.classification} />
                {document.page !== null && (
                  <span className={styles.shown}>{t('documents.reading.shown', { page: document.page })}</span>
                )}
              </span>
              <span className={styles.open}>{t('documents.observer.open')}</span>
            </button>
          </li>
        ))}
      </ul>
    </ObserverPart>
  )
}
