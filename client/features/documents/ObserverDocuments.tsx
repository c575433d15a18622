import { Note } from '../../components/Note.tsx'
import { ObserverPart } from '../../components/ObserverPart.tsx'
import { useText } from '../../i18n/i18n.ts'
import { ReleasedDocuments, useReleasedDocuments } from './ReleasedDocuments.tsx'

/** The released documents on the observer's page. */
export function ObserverDocuments({ onOpen }: { readonly onOpen: (documentId: string) => void }) {
  const { t } = useText()
  const isEmpty = useReleasedDocuments().length === 0
  return (
    <ObserverPart title={t('documents.observer.documents')}>
      {isEmpty && <Note tone="soft">{t('documents.observer.noDocuments')}</Note>}
      <ReleasedDocuments surface="desk" open={t('documents.observer.open')} onOpen={onOpen} />
    </ObserverPart>
  )
}
