import { useText } from '../../i18n/i18n.ts'
import { useFreshness } from '../../store/use-meeting.ts'
import styles from './LiveDot.module.css'

/** One honest dot, for a screen that nobody presses: whether what it shows is fresh. Its size is `--dot`. */
export function LiveDot() {
  const { t } = useText()
  const isLive = useFreshness().status === 'live'
  return (
    <span
      className={styles.dot}
      data-live={isLive}
      role="img"
      aria-label={t(isLive ? 'common.live' : 'common.offline')}
    />
  )
}
