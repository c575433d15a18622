import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PreviewCard.module.css'

/** In place of the waiting screen, which has the way in: that people arrive, and to what. */
export function PreviewCard() {
  const { t } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  return (
    <div className={styles.card}>
      <p className={styles.kind}>{t('meeting.preview.waiting')}</p>
      <p className={styles.title}>{title}</p>
    </div>
  )
}
