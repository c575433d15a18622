import { Suspense, useRef, useState } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingDocument } from '../../../../shared/domain/documents/documents.model.ts'
import { OthersMark } from '../../../acts/beside/OthersMark.tsx'
import { useOpenRow } from '../../../acts/beside/open-row.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DragHandle } from '../../../components/DragHandle.tsx'
import { lazyPart } from '../../../components/lazy-part.ts'
import { Select } from '../../../components/Select.tsx'
import { type DropEdge, useDragRow } from '../../../components/use-drag-row.ts'
import { useText } from '../../../i18n/i18n.ts'
import { DocumentName } from '../DocumentName.tsx'
import { ReplaceFile } from '../ReplaceFile.tsx'
import { VersionMark } from '../VersionMark.tsx'
import styles from './PlanDocument.module.css'
import { Thumbnail } from './Thumbnail.tsx'

const EditDocument = lazyPart(() => import('../EditDocument.tsx').then(({ EditDocument }) => EditDocument))

interface Props {
  readonly document: MeetingDocument
  /** The item that lists it; null: none does. */
  readonly item: AgendaItem | null
  readonly items: readonly AgendaItem[]
  /** Who else has it open, in one line. */
  readonly others: string | undefined
  /** @param itemId '' for none. */
  readonly onAssign: (itemId: string) => void
  readonly onDrop: (draggedId: string, edge: DropEdge) => void
}

/** One document: its first page, what is said of it, its item, its file. */
export function PlanDocument({ document, item, items, others, onAssign, onDrop }: Props) {
  const { t } = useText()
  const { marks, run } = useActs()
  const [line, handle] = [useRef<HTMLLIElement>(null), useRef<HTMLSpanElement>(null)]
  const edge = useDragRow({ list: 'documents', id: document.id, row: line, handle, onDrop })
  const [asking, setAsking] = useState<'edit' | 'remove' | null>(null)
  const close = () => setAsking(null)
  const { id, title, issuedBy, mode, released } = document
  useOpenRow(id, asking === 'edit')
  const facts = [
    issuedBy,
    mode === null ? null : t(`documents.${mode}`),
    released ? t('documents.plan.released') : null,
  ]
  const remove = async () => {
    close()
    await run('remove', 'documents.remove', { documentId: id })
  }
  return (
    <Cluster
      ref={line}
      as="li"
      wraps
      gap={[3, 4]}
      pad={[3, 0]}
      edge="bottom"
      data-edge={edge ?? undefined}
      data-others={others !== undefined || undefined}
      data-row={id}
    >
      <DragHandle handle={handle} />
      <Thumbnail document={document} />
      <div className={styles.words}>
        <DocumentName document={document} facts={facts} onEdit={() => setAsking('edit')} />
        <VersionMark document={document} /> <OthersMark names={others} />
        <RefusalNote mark={marks.remove} />
      </div>
      <Select
        className={styles.item}
        aria-label={t('documents.plan.itemOf', { title })}
        value={item?.id ?? ''}
        onChange={({ target }) => onAssign(target.value)}
      >
        <option value="">{t('documents.plan.noItem')}</option>
        {items.map(({ id: itemId, number, title: name }) => (
          <option key={itemId} value={itemId}>
            {number} {name}
          </option>
        ))}
      </Select>
      <ReplaceFile document={document} />
      <DeskButton
        small
        look="quiet"
        aria-label={t('documents.plan.removeOf', { title })}
        disabled={released}
        onClick={() => setAsking('remove')}
      >
        {t('documents.console.remove')}
      </DeskButton>
      <Suspense fallback={null}>
        {asking === 'edit' && <EditDocument document={document} itemId={item?.id ?? ''} onClose={close} />}
      </Suspense>
      {asking === 'remove' && (
        <AskDialog
          title={t('documents.console.removeTitle', { title })}
          actions={
            <>
              <DeskButton onClick={close}>{t('common.cancel')}</DeskButton>
              <DeskButton look="primary" onClick={() => void remove()}>
                {t('documents.console.remove')}
              </DeskButton>
            </>
          }
          onClose={close}
        >
          <p>{t('documents.console.removeText')}</p>
        </AskDialog>
      )}
    </Cluster>
  )
}
