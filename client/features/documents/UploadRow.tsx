import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { UploadFaults } from './UploadFaults.tsx'
import styles from './UploadRow.module.css'
import type { BatchRow } from './upload-batch.ts'
import { isTakenAtAll } from './upload-document.ts'
import { uploadRefusal } from './upload-refusal.ts'

interface Props {
  readonly row: BatchRow
  readonly onCancel: () => void
  readonly onRetry: () => void
}

/** How far a file is, or why it did not get there; and what can be done about it. */
export function UploadRow({ row: { name, standing, share, rejection, faults }, onCancel, onRetry }: Props) {
  const { t } = useText()
  const percent = Math.round(share * 100)
  return (
    <Stack as="li" gap={4} className={styles.row} data-standing={standing}>
      <span>{name}</span>
      {rejection === null ? (
        <>
          <ProgressBar label={name} share={share} />
          <Text words="end" tone="quiet" className={styles.fact}>
            {standing === 'done'
              ? faults.length === 0 && t('documents.console.uploaded')
              : standing === 'waiting'
                ? t('documents.upload.waiting')
                : `${percent} %`}
          </Text>
        </>
      ) : (
        <Text tone="bad" words="end" role="alert">
          {uploadRefusal(t, rejection)}
        </Text>
      )}
      <Cluster as="span" gap={2} align="stretch" justify="end">
        {rejection !== null && isTakenAtAll(rejection) && (
          <DeskButton small aria-label={t('documents.upload.retryOf', { name })} onClick={onRetry}>
            {t('documents.upload.retry')}
          </DeskButton>
        )}
        {standing !== 'done' && (
          <DeskButton small look="quiet" aria-label={t('documents.upload.cancelOf', { name })} onClick={onCancel}>
            {t(rejection === null ? 'common.cancel' : 'documents.upload.dismiss')}
          </DeskButton>
        )}
      </Cluster>
      <UploadFaults faults={faults} />
    </Stack>
  )
}
