import { type DragEvent, useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { idFromBytes } from '../../../shared/kernel/ids.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeetingLink } from '../../store/meeting-context.tsx'
import styles from './AddDocuments.module.css'
import { UploadRow } from './UploadRow.tsx'
import { acceptedTypes } from './upload-document.ts'
import { useUploads } from './use-uploads.ts'

interface Props {
  readonly item: AgendaItem
  readonly onClose: () => void
}

/** Files for an item: dropped or chosen, several at once; each becomes a document that is not released yet. */
export function AddDocuments({ item, onClose }: Props) {
  const { t } = useText()
  const link = useMeetingLink()
  const input = useRef<HTMLInputElement>(null)
  const { uploads, upload, fail } = useUploads()
  const [isOver, setIsOver] = useState(false)

  const add = async (file: File) => {
    const documentId = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    const title = file.name.replace(/\.[^.]+$/u, '').slice(0, 200) || file.name
    const answer = await link.send('documents.add', { documentId, title, itemId: item.id })
    if (!answer.ok) return fail(documentId, file.name, answer.rejection)
    if (await upload(documentId, documentId, file)) return
    await link.send('documents.remove', { documentId })
  }
  /** One after the other: a thin line carries one file well and five badly. */
  const addAll = async (files: readonly File[]) => {
    for (const file of files) await add(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void addAll([...event.dataTransfer.files])
  }
  const rows = Object.entries(uploads)
  const isBusy = rows.some(([, { share, refusal }]) => share < 1 && refusal === null)
  return (
    <AskDialog
      title={t('console.addDocumentsTo', { number: item.number, title: item.title })}
      actions={
        <DeskButton busy={isBusy} onClick={onClose}>
          {t('common.close')}
        </DeskButton>
      }
      onClose={() => !isBusy && onClose()}
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
        <p>{t('console.dropFiles')}</p>
        <DeskButton onClick={() => input.current?.click()}>{t('console.chooseFiles')}</DeskButton>
        <input
          ref={input}
          type="file"
          hidden
          multiple
          accept={acceptedTypes.join(',')}
          aria-label={t('console.chooseFiles')}
          onChange={(event) => {
            void addAll([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map(([key, standing]) => (
            <UploadRow key={key} standing={standing} />
          ))}
        </ul>
      )}
    </AskDialog>
  )
}
