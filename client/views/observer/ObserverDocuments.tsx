import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { ClassMark } from '../../features/documents/ClassMark.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ObserverDocuments.module.css'
import { ObserverPart } from './ObserverPart.tsx'

/** What was released; the one that all read together is marked. */
export function ObserverDocuments({ onOpen }: { readonly onOpen: (documentId: string) => void }) {
  const { t } = useText()
  const documents = useMeeting((state) => releasedDocuments(state.documents))
  return (
    <ObserverPart title={t('observer.documents')}>
      {documents.length === 0 && <p className={styles.none}>{t('observer.noDocuments')}</p>}
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.id}>
            <button type="button" className={styles.document} onClick={() => onOpen(document.id)}>
              <span>
                {document.title} <ClassMark label={document.classification} />
                {document.page !== null && (
                  <span className={styles.shown}>{t('reading.shown', { page: document.page })}</span>
                )}
              </span>
              <span className={styles.open}>{t('observer.open')}</span>
            </button>
          </li>
        ))}
      </ul>
    </ObserverPart>
  )
}
