import { lazy, Suspense } from 'react'
import type { MeetingDocument, PagePart } from '../../../shared/domain/documents/documents.model.ts'
import { useText } from '../../i18n/i18n.ts'
import { useSession } from '../../store/use-meeting.ts'

const PdfPage = lazy(() => import('./PdfPage.tsx').then(({ PdfPage }) => ({ default: PdfPage })))

interface Props extends PagePart {
  readonly document: MeetingDocument
  /** From 1. */
  readonly page: number
  readonly onPages: (pages: number) => void
}

/** A page of a document that somebody reads; in words while it is on its way, and when there is none. */
export function DocumentPaper({ document: { id, file }, page, onPages, ...part }: Props) {
  const { t } = useText()
  const { meetingId } = useSession()
  if (file === null) return <p role="status">{t('documents.reading.cannotOpen')}</p>
  return (
    <Suspense fallback={<p role="status">{t('documents.reading.opening')}</p>}>
      <PdfPage
        meetingId={meetingId}
        documentId={id}
        sha256={file.sha256}
        contentType={file.contentType}
        sealKey={file.sealKey}
        page={page}
        {...part}
        loadingText={t('documents.reading.opening')}
        failedText={t('documents.reading.cannotOpen')}
        pageFailedText={t('documents.reading.pageFault', { page })}
        onPages={onPages}
      />
    </Suspense>
  )
}
