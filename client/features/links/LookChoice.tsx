import { useText } from '../../i18n/i18n.ts'
import styles from './LinksDialog.module.css'
import { hasTheme, type LinkPage, type PageLook } from './link-pages.ts'

interface Props {
  readonly page: LinkPage
  readonly look: PageLook
  readonly onChange: (look: PageLook) => void
}

/** Theme, ground and language, as far as the page has them. */
export function LookChoice({ page, look, onChange }: Props) {
  const { t } = useText()
  const lang = (value: string) => (value === 'zh-CN' || value === 'en' ? value : null)
  return (
    <>
      {hasTheme(page) && (
        <label className={styles.option}>
          <span>{t('links.theme')}</span>
          <select
            value={look.theme}
            onChange={({ target }) => onChange({ ...look, theme: target.value === 'neutral' ? 'neutral' : 'formal' })}
          >
            <option value="formal">{t('links.formal')}</option>
            <option value="neutral">{t('links.neutral')}</option>
          </select>
        </label>
      )}
      {page === 'overlay' && (
        <label className={styles.option}>
          <span>{t('links.ground')}</span>
          <select
            value={look.background}
            onChange={({ target }) => onChange({ ...look, background: target.value === 'green' ? 'green' : 'none' })}
          >
            <option value="none">{t('links.transparent')}</option>
            <option value="green">{t('links.green')}</option>
          </select>
        </label>
      )}
      <label className={styles.option}>
        <span>{t('links.language')}</span>
        <select value={look.lang ?? ''} onChange={({ target }) => onChange({ ...look, lang: lang(target.value) })}>
          <option value="">{t('links.asDevice')}</option>
          <option value="zh-CN" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </select>
      </label>
    </>
  )
}
