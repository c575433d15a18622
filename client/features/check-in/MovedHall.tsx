import { useText } from '../../i18n/i18n.ts'
import styles from './HallQr.module.css'

/** In a hall whose people were moved to another one: where they check in now. */
export function MovedHall({ to }: { readonly to: string }) {
  const { t } = useText()
  return (
    <section className={styles.panel} aria-label={t('arrivals.moved')} data-qr="moved">
      <div className={styles.instead} role="status">
        <p className={styles.title}>{t('arrivals.moved')}</p>
        <p className={styles.way}>{t('arrivals.movedTo', { hall: to })}</p>
      </div>
    </section>
  )
}
