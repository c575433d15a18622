import { useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { documentsOfItem } from '../../../shared/domain/documents/documents.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DeskSection } from '../../components/DeskSection.tsx'
import { AddDocuments } from '../../features/documents/AddDocuments.tsx'
import { ReceiptBoard } from '../../features/documents/ReceiptBoard.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ConsoleDocument } from './ConsoleDocument.tsx'
import styles from './ConsoleRows.module.css'
import type { ConsoleActs } from './use-console-acts.ts'
import { useConsoleKeys } from './use-console-keys.ts'

/** The documents of the item: released, shown page by page, withdrawn. */
export function ConsoleDocuments({ item, acts }: { readonly item: AgendaItem; readonly acts: ConsoleActs }) {
  const { t } = useText()
  const documents = useMeeting((state) => documentsOfItem(state.documents, item))
  const [asking, setAsking] = useState<'add' | 'board' | null>(null)
  const toRelease = documents.find(({ released }) => !released)
  const shown = documents.find(({ page }) => page !== null)
  const toShow = shown ?? documents.find(({ released, file }) => released && file !== null)
  useConsoleKeys({
    ...(toRelease === undefined
      ? {}
      : { release: () => void acts.act('documents.release', { documentId: toRelease.id }) }),
    ...(toShow === undefined
      ? {}
      : {
          show: () => void acts.act('documents.turnPage', { documentId: toShow.id, page: shown === undefined ? 1 : 0 }),
        }),
  })
  const buttons = (
    <>
      <DeskButton small look="quiet" onClick={() => setAsking('board')}>
        {t('documents.board')}
      </DeskButton>
      <DeskButton small look="quiet" onClick={() => setAsking('add')}>
        {t('console.addDocuments')}
      </DeskButton>
    </>
  )
  return (
    <DeskSection title={t('console.documents')} aside={buttons}>
      {asking === 'add' && <AddDocuments item={item} onClose={() => setAsking(null)} />}
      {asking === 'board' && <ReceiptBoard onClose={() => setAsking(null)} />}
      <ul className={styles.rows}>
        {documents.map((document) => (
          <ConsoleDocument
            key={document.id}
            document={document}
            itemId={item.id}
            acts={acts}
            isKeyed={document === toRelease || document === toShow}
          />
        ))}
      </ul>
    </DeskSection>
  )
}
