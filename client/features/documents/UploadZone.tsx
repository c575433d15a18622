import { useRef } from 'react'
import { documentTypes } from '../../../shared/protocol/file-limits.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { DropArea } from '../../components/DropArea.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { UploadRow } from './UploadRow.tsx'
import styles from './UploadZone.module.css'
import type { useUploadBatch } from './use-upload-batch.ts'

interface Props extends Pick<ReturnType<typeof useUploadBatch>, 'rows' | 'batch'> {
  /** The item whose list they come to; null: none. */
  readonly itemId: string | null
}

/** Files are dropped here or chosen, several at once; each becomes a document that is not released yet. */
export function UploadZone({ rows, batch, itemId }: Props) {
  const { t } = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <DropArea gap={4} pad={7} onFiles={(files) => batch.choose(files, itemId)}>
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
            batch.choose([...(event.target.files ?? [])], itemId)
            event.target.value = ''
          }}
        />
      </DropArea>
      {rows.length > 0 && (
        <Stack as="ul" gap={3} className={styles.rows}>
          {rows.map((row) => (
            <UploadRow
              key={row.documentId}
              row={row}
              onCancel={() => void batch.cancel(row.documentId)}
              onRetry={() => batch.retry(row.documentId)}
            />
          ))}
        </Stack>
      )}
    </>
  )
}
