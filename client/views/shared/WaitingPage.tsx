import { useText } from '../../i18n/i18n.ts'
import styles from './WaitingPage.module.css'

/** Until the first state is here: quiet, and the shape of a page. */
export function WaitingPage() {
  const { t } = useText()
  return (
    <main className={styles.page} aria-busy="true">
      <p className={styles.text} role="status">
        {t('common.loading')}
      </p>
      <div className={styles.bar} />
      <div className={styles.block} />
      <div className={styles.block} />
    </main>
  )
}
