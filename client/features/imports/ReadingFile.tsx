import { DeskButton } from '../../components/DeskButton.tsx'
import { ProgressBar } from '../../components/ProgressBar.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './ReadingFile.module.css'

interface Props {
  readonly name: string
  /** 0…1 */
  readonly progress: number
  readonly onCancel: () => void
}

/** While the file is sent and read. */
export function ReadingFile({ name, progress, onCancel }: Props) {
  const { t } = useText()
  return (
    <Stack gap={5} align="center" size={4} pad={[11, 7]} className={styles.reading}>
      <p role="status">{t('imports.reading', { name })}</p>
      <ProgressBar label={t('imports.reading', { name })} share={progress === 0 ? null : progress} />
      <DeskButton onClick={onCancel}>{t('imports.cancel')}</DeskButton>
    </Stack>
  )
}
