import { useText } from '../../i18n/i18n.ts'
import styles from './RehearsalMark.module.css'

const repeated = Array.from({ length: 12 }, (_, index) => index)

/** Over every page of a rehearsal, so that nobody takes it for the meeting; it catches no press and hides nothing. */
export function RehearsalMark() {
  const { t } = useText()
  return (
    <div className={styles.mark} aria-hidden="true">
      {repeated.map((index) => (
        <span key={index}>{t('common.rehearsal')}</span>
      ))}
    </div>
  )
}
