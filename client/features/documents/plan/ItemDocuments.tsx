import { Suspense, useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DeskSection } from '../../../components/DeskSection.tsx'
import { List, Row } from '../../../components/List.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { ClassMark } from '../ClassMark.tsx'
import { ReplaceFile } from '../ReplaceFile.tsx'
import { VersionMark } from '../VersionMark.tsx'

const AddDocuments = lazyPart(() => import('../AddDocuments.tsx').then(({ AddDocuments }) => AddDocuments))

/** The documents of an item that is open in its place; more of them are added here. */
export function ItemDocuments({ item }: { readonly item: AgendaItem }) {
  const { t } = useText()
  const documents = useMeeting((state) => item.documentIds.map((id) => lookUp(state.documents, id)))
  const [isAdding, setIsAdding] = useState(false)
  return (
    <DeskSection
      title={t('documents.plan.ofItem', { count: documents.length })}
      aside={
        <DeskButton small onClick={() => setIsAdding(true)}>
          {t('documents.console.addDocuments')}
        </DeskButton>
      }
    >
      {documents.length > 0 && (
        <List dense>
          {documents.map(
            (document) =>
              document !== null && (
                <Row key={document.id} main={document.title}>
                  <ClassMark label={document.classification} />
                  <VersionMark document={document} />
                  <ReplaceFile document={document} />
                </Row>
              ),
          )}
        </List>
      )}
      <Suspense fallback={null}>{isAdding && <AddDocuments item={item} onClose={() => setIsAdding(false)} />}</Suspense>
    </DeskSection>
  )
}
