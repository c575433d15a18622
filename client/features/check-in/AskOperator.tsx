import { useText } from '../../i18n/i18n.ts'
import styles from './HallQr.module.css'

/** Where the operator alone checks people in: what stands at the door instead of a code. */
export function AskOperator() {
  const { t } = useText()
  return (
    <section className={styles.panel} aria-label={t('arrivals.byOperator')} data-qr="operator">
      <div className={styles.instead}>
        <p className={styles.title}>{t('arrivals.byOperator')}</p>
        <p className={styles.way}>{t('arrivals.byOperatorHow')}</p>
      </div>
    </section>
  )
}
