import { Field } from '../../../components/Field.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { hasTheme, type LinkPage, overlayShows, type PageLook } from './link-pages.ts'

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
        <Field label={t('accounts.links.theme')}>
          <Select
            value={look.theme}
            onChange={({ target }) => onChange({ ...look, theme: target.value === 'neutral' ? 'neutral' : 'formal' })}
          >
            <option value="formal">{t('accounts.links.formal')}</option>
            <option value="neutral">{t('accounts.links.neutral')}</option>
          </Select>
        </Field>
      )}
      {page === 'overlay' && (
        <Field label={t('accounts.links.ground')}>
          <Select
            value={look.background}
            onChange={({ target }) => onChange({ ...look, background: target.value === 'green' ? 'green' : 'none' })}
          >
            <option value="none">{t('accounts.links.transparent')}</option>
            <option value="green">{t('accounts.links.green')}</option>
          </Select>
        </Field>
      )}
      {page === 'overlay' && (
        <>
          <Field label={t('accounts.links.show')}>
            <Select
              value={look.show}
              onChange={({ target }) =>
                onChange({ ...look, show: overlayShows.find((known) => known === target.value) ?? look.show })
              }
            >
              {overlayShows.map((known) => (
                <option key={known} value={known}>
                  {t(`accounts.links.show.${known}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('accounts.links.place')}>
            <Select
              value={look.place}
              onChange={({ target }) => onChange({ ...look, place: target.value === 'right' ? 'right' : 'left' })}
            >
              <option value="left">{t('accounts.links.left')}</option>
              <option value="right">{t('accounts.links.right')}</option>
            </Select>
          </Field>
        </>
      )}
      <Field label={t('accounts.links.language')}>
        <Select value={look.lang ?? ''} onChange={({ target }) => onChange({ ...look, lang: lang(target.value) })}>
          <option value="">{t('accounts.links.asDevice')}</option>
          <option value="zh-CN" lang="zh-CN">
            中文
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
    </>
  )
}
