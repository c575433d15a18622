import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { Sheet } from '../../components/Sheet.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './DocumentsSheet.module.css'

interface Props {
  readonly onOpen: (documentId: string) => void
  readonly onClose: () => void
}

/** The released documents; one that is shown on the screens says so. */
export function DocumentsSheet({ onOpen, onClose }: Props) {
  const { t } = useText()
  const documents = useMeeting((state) => releasedDocuments(state.documents))
  return (
    <Sheet title={t('documents.phone.documents')} onClose={onClose}>
      {documents.length === 0 && <p>{t('documents.phone.noDocuments')}</p>}
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
              <span className={styles.open}>{t('documents.phone.openDocument')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
