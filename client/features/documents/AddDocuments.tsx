import { type DragEvent, useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { documentTypes } from '../../../shared/protocol/file-limits.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './AddDocuments.module.css'
import { UploadRow } from './UploadRow.tsx'
import { useUploadBatch } from './use-upload-batch.ts'

interface Props {
  readonly item: AgendaItem
  readonly onClose: () => void
}

/** Files for an item: dropped or chosen, several at once; each becomes a document that is not released yet. */
export function AddDocuments({ item, onClose }: Props) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  const { rows, batch } = useUploadBatch(item)
  const [isOver, setIsOver] = useState(false)
  const isBusy = rows.some(({ standing }) => standing === 'waiting' || standing === 'sending')

  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    batch.choose([...event.dataTransfer.files])
  }
  const close = () => {
    if (isBusy) return
    void batch.leave()
    onClose()
  }
  return (
    <AskDialog
      wide
      title={t('documents.console.addDocumentsTo', { number: item.number, title: item.title })}
      actions={
        <DeskButton busy={isBusy} onClick={close}>
          {t('common.close')}
        </DeskButton>
      }
      onClose={close}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen by the button inside as well. */}
      <div
        className={styles.drop}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <p>{t('documents.console.dropFiles')}</p>
        <DeskButton onClick={() => input.current?.click()}>{t('documents.console.chooseFiles')}</DeskButton>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={documentTypes.join(',')}
          aria-label={t('documents.console.chooseFiles')}
          onChange={(event) => {
            batch.choose([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <UploadRow
              key={row.documentId}
              row={row}
              onCancel={() => void batch.cancel(row.documentId)}
              onRetry={() => batch.retry(row.documentId)}
            />
          ))}
        </ul>
      )}
    </AskDialog>
  )
}
