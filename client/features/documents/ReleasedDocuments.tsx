import { releasedDocuments } from '../../../shared/domain/documents/documents.selectors.ts'
import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './ReleasedDocuments.module.css'

/** Those that are open to this page, in the order of the meeting. */
export const useReleasedDocuments = () => useMeeting((state) => releasedDocuments(state.documents))

interface Props {
  /** Whose scale of type it has. */
  readonly surface: 'phone' | 'desk'
  /** What opening one is called. */
  readonly open: string
  readonly onOpen: (documentId: string) => void
}

/** The released documents, to be opened; one that is shown on the screens says so. */
export function ReleasedDocuments({ surface, open, onOpen }: Props) {
  const { t } = useText()
  const documents = useReleasedDocuments()
  return (
    <ul className={styles.documents} data-surface={surface}>
      {documents.map((document) => (
        <li key={document.id}>
          <Cluster
            type="button"
            as="button"
            justify="between"
            gap={4}
            pad={[3, 0]}
            edge="bottom"
            full
            least={56}
            words="start"
            className={styles.document}
            onClick={() => onOpen(document.id)}
          >
            <span>
              {document.title} <ClassMark label={document.classification} />
              {document.page !== null && (
                <Text block tone="good" className={styles.shown}>
                  {t('documents.reading.shown', { page: document.page })}
                </Text>
              )}
            </span>
            <Text rigid tone="formal">
              {open}
            </Text>
          </Cluster>
        </li>
      ))}
    </ul>
  )
}
