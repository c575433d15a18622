import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './OthersMark.module.css'

/** Who has this open at another desk; nothing for nobody. @param names in one line. */
export function OthersMark({ names }: { readonly names: string | undefined }) {
  const { t } = useText()
  return names === undefined ? null : (
    <Text clipped pad={[0, 2]} round="mark" size={1} weight={500} className={styles.mark}>
      {t('acts.beside.openThere', { names })}
    </Text>
  )
}
