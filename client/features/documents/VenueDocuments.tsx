import { isDoneBy, isReleasedTo } from '../../../shared/domain/documents/documents.selectors.ts'
import { Box } from '../../components/Box.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ReceiveAll } from './ReceiveAll.tsx'
import { VenueDocumentCard } from './VenueDocumentCard.tsx'
import { VenueRecalls } from './VenueRecalls.tsx'

/** The documents that are open to this hall, with what it has done with each. */
export function VenueDocuments({ venueId }: { readonly venueId: string }) {
  const { t } = useText()
  const documents = useMeeting((state) =>
    Object.values(state.documents).filter((document) => isReleasedTo(document, venueId)),
  )
  const done = documents.filter((document) => isDoneBy(document, venueId)).length
  return (
    <DeskSection
      title={t('documents.all')}
      aside={documents.length > 0 && t('documents.operator.stepsLeft', { done, total: documents.length })}
    >
      <VenueRecalls venueId={venueId} />
      {documents.length === 0 ? (
        <EmptyNote text={t('documents.operator.documentsEmpty')} hint={t('documents.operator.documentsEmptyHint')} />
      ) : (
        <>
          <ReceiveAll venueId={venueId} />
          <Box as="ul" edge="top">
            {documents.map((document) => (
              <VenueDocumentCard key={document.id} document={document} venueId={venueId} />
            ))}
          </Box>
        </>
      )}
    </DeskSection>
  )
}
