import { Sheet } from '../../components/Sheet.tsx'
import { useText } from '../../i18n/i18n.ts'
import { ReleasedDocuments, useReleasedDocuments } from './ReleasedDocuments.tsx'

interface Props {
  readonly onOpen: (documentId: string) => void
  readonly onClose: () => void
}

/** The released documents on the phone. */
export function DocumentsSheet({ onOpen, onClose }: Props) {
  const { t } = useText()
  const isEmpty = useReleasedDocuments().length === 0
  return (
    <Sheet title={t('documents.phone.documents')} onClose={onClose}>
      {isEmpty && <p>{t('documents.phone.noDocuments')}</p>}
      <ReleasedDocuments surface="phone" open={t('documents.phone.openDocument')} onOpen={onOpen} />
    </Sheet>
  )
}
