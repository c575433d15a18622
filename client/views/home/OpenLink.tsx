import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { DeskButton } from '../../components/DeskButton.tsx'
import { LineInput } from '../../components/LineInput.tsx'
import { useText } from '../../i18n/i18n.ts'
import { pageOfLink } from './link-token.ts'
import styles from './Way.module.css'

/** A link that came by message or on paper, pasted in. */
export function OpenLink() {
  const { t } = useText()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const [isRefused, setIsRefused] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const page = pageOfLink(text)
    setIsRefused(page === null)
    if (page !== null) navigate(page)
  }
  return (
    <form className={styles.way} onSubmit={submit}>
      <h2 className={styles.title}>{t('site.openLink')}</h2>
      <LineInput
        labelled
        label={t('site.link')}
        value={text}
        onChange={setText}
        required
        maxLength={2_000}
        inputMode="url"
        spellCheck={false}
      />
      {isRefused && (
        <p className={styles.refusal} role="alert">
          {t('site.noLink')}
        </p>
      )}
      <DeskButton type="submit" look="primary" className={styles.go}>
        {t('site.open')}
      </DeskButton>
    </form>
  )
}
