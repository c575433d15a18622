import {
  type MeetingDocument,
  type ReceiptStep,
  receiptSteps,
} from '../../../shared/domain/documents/documents.model.ts'
import { requiredSteps } from '../../../shared/domain/documents/documents.selectors.ts'
import { RefusalNote } from '../../acts/RefusalNote.tsx'
import { useActs } from '../../acts/use-acts.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { Note } from '../../components/Note.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ClassMark } from './ClassMark.tsx'
import { ReadDocument } from './ReadDocument.tsx'
import { ReceiptSteps } from './ReceiptSteps.tsx'
import { useDownload } from './use-download.ts'
import { VersionMark } from './VersionMark.tsx'

interface Props {
  readonly document: MeetingDocument
  readonly venueId: string
}

/** A document of the hall: fetched in one press, its steps marked one by one. */
export function VenueDocumentCard({ document, venueId }: Props) {
  const { t } = useText()
  const timeZone = useMeeting((state) => state.meeting.timeZone)
  const { marks, run } = useActs()
  const { title, version, mode } = document
  const receipt = document.receipts[venueId] ?? {}
  const acknowledge = (step: ReceiptStep) =>
    run(step, 'documents.acknowledge', { documentId: document.id, venueId, step, version })
  const { download, fetching } = useDownload(document, () => {
    if (receipt.downloaded === undefined) void acknowledge('downloaded')
  })
  const isReplaced = document.earlier.length > 0 && receipt.received === undefined
  return (
    <Stack as="li" gap={3} pad={[4, 0]} edge="bottom">
      <Cluster gap={4} align="start">
        <Box shrinks grow>
          <Text as="h3" size={4} weight={600} lines={1.4}>
            {title} <ClassMark label={document.classification} />
          </Text>
          <Note size={1} tone="quiet">
            {[
              document.issuedBy,
              mode === null ? null : t(`documents.${mode}`),
              document.page === null ? null : t('documents.operator.onScreen', { page: document.page }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Note>
          {document.file !== null && <VersionMark document={document} />}
        </Box>
        <ReadDocument document={document} look="quiet" />
        <DeskButton
          small
          disabled={document.file === null}
          busy={fetching === 'pending'}
          aria-label={fetching === 'pending' ? undefined : t('documents.operator.downloadDocument', { title })}
          onClick={() => void download()}
        >
          {t(
            document.file === null
              ? 'documents.operator.noFile'
              : fetching === 'pending'
                ? 'documents.operator.downloading'
                : 'documents.operator.download',
          )}
        </DeskButton>
      </Cluster>
      {isReplaced && (
        <Note size={2} pad={[2, 4]} round ground="amber-tint" role="status">
          {t('documents.newVersion', { version })}
        </Note>
      )}
      <ReceiptSteps
        title={title}
        required={requiredSteps(mode)}
        receipt={receipt}
        marks={marks}
        timeZone={timeZone}
        onMark={(step) => void acknowledge(step)}
      />
      {[fetching, ...receiptSteps.map((step) => marks[step])].map((mark, index) => (
        <RefusalNote key={index} mark={mark} />
      ))}
    </Stack>
  )
}
