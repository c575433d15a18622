import type { ReactNode } from 'react'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { basePath } from '../../connection/base-path.ts'
import { useText } from '../../i18n/i18n.ts'
import type { TextKey } from '../../i18n/texts.ts'
import styles from './MessagePage.module.css'

interface Props {
  readonly text: TextKey
  readonly params?: Readonly<Record<string, string>>
  /** Trying again may help; else the way on is the start page, where another link is pasted. */
  readonly canReload?: boolean
  readonly children?: ReactNode
}

/** One sentence on a page of its own: what happened, and the way on. */
export function MessagePage({ text, params, canReload = false, children }: Props) {
  const { t } = useText()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.name}>{t('common.productName')}</span>
        <LanguageSwitch />
      </header>
      <main className={styles.body}>
        <h1 className={styles.title}>{t(text, params)}</h1>
        {children}
        {canReload ? (
          <button type="button" className={styles.button} onClick={() => location.reload()}>
            {t('common.retry')}
          </button>
        ) : (
          <a className={styles.home} href={`${basePath}/`}>
            {t('meeting.home.toStart')}
          </a>
        )}
      </main>
    </div>
  )
}
