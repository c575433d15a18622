import { useText } from '../../i18n/i18n.ts'
import styles from './OthersMark.module.css'

/** Who has this open at another desk; nothing for nobody. @param names in one line. */
export function OthersMark({ names }: { readonly names: string | undefined }) {
  const { t } = useText()
  return names === undefined ? null : <span className={styles.mark}>{t('acts.beside.openThere', { names })}</span>
}
