import { switchLanguage, useText } from '../i18n/i18n.ts'
import styles from './LanguageSwitch.module.css'

/** The other language, one press away; says so in that language. */
export function LanguageSwitch() {
  const { t, language } = useText()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <button
      type="button"
      className={styles.button}
      lang={other}
      aria-label={`${t('common.language')} ${t('common.switchLanguage')}`}
      onClick={() => void switchLanguage(other)}
    >
      {t('common.language')}
    </button>
  )
}
