import { useText } from '../../i18n/i18n.ts'
import styles from './FullScreenHint.module.css'

/** For whoever sets the screen up: shown with the pointer, gone with it. */
export function FullScreenHint() {
  const { t } = useText()
  return <p className={styles.hint}>{t('venues.identify.fullScreen')}</p>
}
