import { isDoneBy, isReleasedTo } from '../../../shared/domain/documents/documents.selectors.ts'
import { DeskSection } from '../../components/DeskSection.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { HallDocumentCard } from './HallDocumentCard.tsx'
import styles from './HallDocuments.module.css'
import { HallRecalls } from './HallRecalls.tsx'

/** The documents that are open to this hall, with what it has done with each. */
export function HallDocuments({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const documents = useMeeting((state) =>
    Object.values(state.documents).filter((document) => isReleasedTo(document, venueId)),
  )
  const done = documents.filter((document) => isDoneBy(document, venueId)).length
  return (
    <DeskSection
      title={t('operator.documents')}
      aside={documents.length > 0 && t('operator.stepsLeft', { done, total: documents.length })}
    >
      <HallRecalls venueId={venueId} />
      {documents.length === 0 ? (
        <EmptyNote text={t('operator.documentsEmpty')} hint={t('operator.documentsEmptyHint')} />
      ) : (
        <ul className={styles.list}>
          {documents.map((document) => (
            <HallDocumentCard key={document.id} document={document} venueId={venueId} />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}
