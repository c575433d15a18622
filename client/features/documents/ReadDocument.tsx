import { lazy, Suspense, useState } from 'react'
import type { MeetingDocument } from '../../../shared/domain/documents/documents.model.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'

const DocumentReader = lazy(() =>
  import('./DocumentReader.tsx').then(({ DocumentReader }) => ({ default: DocumentReader })),
)

interface Props {
  readonly document: MeetingDocument
  /** Beside other buttons of a row. */
  readonly look?: 'line' | 'quiet'
}

/** Opens a document for oneself, on a desk; nobody else sees anything of it. */
export function ReadDocument({ document, look = 'line' }: Props) {
  const { t } = useText()
  const [isOpen, setIsOpen] = useState(false)
  if (document.file === null) return null
  return (
    <>
      <DeskButton
        small
        look={look}
        aria-label={t('documents.reading.readDocument', { title: document.title })}
        onClick={() => setIsOpen(true)}
      >
        {t('documents.reading.read')}
      </DeskButton>
      {isOpen && (
        <Suspense fallback={null}>
          <DocumentReader document={document} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
