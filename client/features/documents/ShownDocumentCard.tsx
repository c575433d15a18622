import { shownDocument } from '../../../shared/domain/documents/documents.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import styles from './ShownDocumentCard.module.css'

/** The document that all halls read now, and the way to read along; nothing while there is none. */
export function ShownDocumentCard({ onFollow }: { readonly onFollow: (documentId: string) => void }) {
  const { t } = useText()
  const document = useMeeting(({ documents }) => shownDocument(documents))
  if (document === null) return null
  return (
    <section aria-labelledby="shown-document">
      <div className={styles.head}>
        <h2 id="shown-document" className={styles.now}>
          {t('documents.reading.nowShown')}
        </h2>
        <span>{t('documents.reading.pageNumber', { page: document.page })}</span>
      </div>
      <div className={styles.card}>
        <div className={styles.sheet} aria-hidden="true" />
        <div className={styles.words}>
          <p className={styles.title}>
            {document.title} <ClassMark label={document.classification} />
          </p>
          <p className={styles.issuer}>{document.issuedBy}</p>
          <button type="button" className={styles.follow} onClick={() => onFollow(document.id)}>
            {t('documents.reading.goAlong')}
          </button>
        </div>
      </div>
    </section>
  )
}
