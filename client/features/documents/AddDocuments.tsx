import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { AskDialog } from '../../components/AskDialog.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { UploadZone } from './UploadZone.tsx'
import { useUploadBatch } from './use-upload-batch.ts'

interface Props {
  readonly item: AgendaItem
  readonly onClose: () => void
}

/** Files for an item. */
export function AddDocuments({ item, onClose }: Props) {
  const { t } = useText()
  const { rows, batch, isBusy } = useUploadBatch()
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
      <UploadZone rows={rows} batch={batch} itemId={item.id} />
    </AskDialog>
  )
}
