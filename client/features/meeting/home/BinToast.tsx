import { useEffect } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import styles from './BinToast.module.css'
import type { BinNews } from './use-meetings.ts'

/** Long enough to read it and to reach the button, ms. */
const seenForMs = 12_000

interface Props {
  readonly news: BinNews
  readonly onUndo: () => void
  readonly onGone: () => void
}

/** What was just done, and the way back from a deletion. */
export function BinToast({ news: { what, meeting }, onUndo, onGone }: Props) {
  const { t } = useText()
  useEffect(() => {
    const timer = setTimeout(onGone, seenForMs)
    return () => clearTimeout(timer)
  }, [onGone])
  return (
    <Cluster gap={5} size={3} pad={[4, 5]} ground="surface" className={styles.toast} role="status">
      <span>{t(`meeting.home.${what}`, { title: meeting.title })}</span>
      {what === 'binned' && (
        <DeskButton small onClick={onUndo}>
          {t('meeting.home.undo')}
        </DeskButton>
      )}
    </Cluster>
  )
}
