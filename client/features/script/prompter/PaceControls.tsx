import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './PaceControls.module.css'
import { nextPace } from './pace.ts'

interface Props {
  readonly pace: number
  readonly isRunning: boolean
  readonly onToggle: () => void
  readonly onChange: (direction: 1 | -1) => void
}

/** Starts and stops the lines, and sets how fast they go. */
export function PaceControls({ pace, isRunning, onToggle, onChange }: Props) {
  const { t } = useText()
  return (
    <Cluster as="fieldset" gap={3} className={styles.pace} aria-label={t('script.pace')}>
      <button type="button" aria-pressed={isRunning} onClick={onToggle}>
        {t(isRunning ? 'script.stop' : 'script.start')}
      </button>
      <button
        type="button"
        disabled={nextPace(pace, -1) === pace}
        aria-label={t('script.slower')}
        onClick={() => onChange(-1)}
      >
        −
      </button>
      <Box as="output" size={5} words="center" className={styles.figure}>
        {t('script.lines', { count: pace })}
      </Box>
      <button
        type="button"
        disabled={nextPace(pace, 1) === pace}
        aria-label={t('script.faster')}
        onClick={() => onChange(1)}
      >
        +
      </button>
    </Cluster>
  )
}
