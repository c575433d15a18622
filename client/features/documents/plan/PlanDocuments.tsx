import { useState } from 'react'
import { LostDrafts } from '../../../acts/beside/LostDrafts.tsx'
import { useOthersIn } from '../../../acts/beside/use-others.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { Box } from '../../../components/Box.tsx'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { Field } from '../../../components/Field.tsx'
import { PartHead } from '../../../components/PartHead.tsx'
import { Select } from '../../../components/Select.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { UploadZone } from '../UploadZone.tsx'
import { useUploadBatch } from '../use-upload-batch.ts'
import { type DocumentGroup, documentGroups, reassigned } from './document-places.ts'
import { PlanDocument } from './PlanDocument.tsx'
import styles from './PlanDocuments.module.css'

/** All documents under the items that list them: brought, given to items, put in order, replaced, removed. */
export function PlanDocuments() {
  const { t } = useText()
  const { marks, run } = useActs()
  const { rows, batch } = useUploadBatch()
  const others = useOthersIn('documents')
  const items = useMeeting(({ agenda }) => agenda.items)
  const documents = useMeeting((state) => state.documents)
  const [chosen, setChosen] = useState('')
  const groups = documentGroups(items, documents)
  const all = Object.values(documents)
  const itemId = items.some(({ id }) => id === chosen) ? chosen : null

  const assign = (documentId: string, from: DocumentGroup['item'], toId: string) => {
    const to = items.find(({ id }) => id === toId) ?? null
    void run('list', 'agenda.changeItems', { adds: [], edits: reassigned(documentId, from, to) })
  }
  const drop = (draggedId: string, over: DocumentGroup, before: string | null) => {
    const from = items.find(({ documentIds }) => documentIds.includes(draggedId)) ?? null
    if (over.item === null || draggedId === before) return
    if (from?.id === over.item.id)
      void run('list', 'documents.move', { documentId: draggedId, itemId: from.id, before })
    else void run('list', 'agenda.changeItems', { adds: [], edits: reassigned(draggedId, from, over.item, before) })
  }
  return (
    <section aria-label={t('documents.plan.title')}>
      <PartHead
        title={t('documents.plan.title')}
        sum={t('documents.plan.sum', { count: all.length, ready: all.filter(({ file }) => file !== null).length })}
      />
      <Stack gap={4} below={6}>
        <Field label={t('documents.plan.bringTo')}>
          <Select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            <option value="">{t('documents.plan.noItem')}</option>
            {items.map(({ id, number, title }) => (
              <option key={id} value={id}>
                {number} {title}
              </option>
            ))}
          </Select>
        </Field>
        <UploadZone rows={rows} batch={batch} itemId={itemId} />
      </Stack>
      <RefusalNote mark={marks.list} />
      <LostDrafts kind="document" ids={Object.keys(documents)} />
      {all.length === 0 && <EmptyNote text={t('documents.plan.empty')} hint={t('documents.plan.emptyHint')} />}
      {groups.map((group) => (
        <Box key={group.item?.id ?? ''} as="section" below={6} aria-label={groupName(group)}>
          <Text as="h3" size={3} tone="soft" weight={500} edge="bottom" className={styles.heading}>
            {groupName(group)}
          </Text>
          <ol>
            {group.documents.map((document, index) => (
              <PlanDocument
                key={document.id}
                document={document}
                item={group.item}
                items={items}
                others={others.get(document.id)}
                onAssign={(toId) => assign(document.id, group.item, toId)}
                onDrop={(draggedId, edge) =>
                  drop(draggedId, group, edge === 'above' ? document.id : (group.documents[index + 1]?.id ?? null))
                }
              />
            ))}
          </ol>
        </Box>
      ))}
    </section>
  )

  function groupName({ item }: DocumentGroup): string {
    return item === null
      ? t('documents.plan.noItem')
      : `${t('common.itemNumber', { number: item.number })} ${item.title}`
  }
}
