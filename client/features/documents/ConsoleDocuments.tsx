import { lazy, Suspense, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { documentsOfItem } from '../../../shared/domain/documents/documents.selectors.ts'
import type { ConsoleActs } from '../../acts/use-console-acts.ts'
import { useConsoleKeys } from '../../acts/use-console-keys.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { List } from '../../components/List.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ConsoleDocument } from './ConsoleDocument.tsx'

const AddDocuments = lazy(() => import('./AddDocuments.tsx').then(({ AddDocuments }) => ({ default: AddDocuments })))
const ReceiptBoard = lazy(() => import('./ReceiptBoard.tsx').then(({ ReceiptBoard }) => ({ default: ReceiptBoard })))

/** The documents of the item: released, shown page by page, withdrawn. */
export function ConsoleDocuments({ item, acts }: { readonly item: AgendaItem; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const documents = useMeeting((state) => documentsOfItem(state.documents, item))
  const [asking, setAsking] = useState<'add' | 'board' | null>(null)
  const toRelease = documents.find(({ released }) => !released)
  const shown = documents.find(({ page }) => page !== null)
  const toShow = shown ?? documents.find(({ released, file }) => released && file !== null)
  useConsoleKeys(
    toRelease === undefined ? {} : { release: () => void acts.act('documents.release', { documentId: toRelease.id }) },
  )
  const buttons = (
    <>
      <DeskButton small look="quiet" onClick={() => setAsking('board')}>
        {t('documents.board')}
      </DeskButton>
      <DeskButton small look="quiet" onClick={() => setAsking('add')}>
        {t('documents.console.addDocuments')}
      </DeskButton>
    </>
  )
  return (
    <DeskSection title={t('documents.all')} aside={buttons}>
      <Suspense fallback={null}>
        {asking === 'add' && <AddDocuments item={item} onClose={() => setAsking(null)} />}
        {asking === 'board' && <ReceiptBoard onClose={() => setAsking(null)} />}
      </Suspense>
      <List>
        {documents.map((document) => (
          <ConsoleDocument
            key={document.id}
            document={document}
            itemId={item.id}
            acts={acts}
            isKeyed={document === toRelease || document === toShow}
          />
        ))}
      </List>
    </DeskSection>
  )
}
