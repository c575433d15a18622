import type { ReactNode } from 'react'
import { LanguageSwitch } from '../../components/LanguageSwitch.tsx'
import { useText } from '../../i18n/i18n.ts'
import styles from './DoorFrame.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  /** The ways in, beside one another where there is room. */
  readonly children: ReactNode
}

/** A page before anybody has come in: what it is, and the ways in. */
export function DoorFrame({ title, intro, children }: Props) {
  const { t } = useText()
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <span className={styles.name}>{t('common.productName')}</span>
        <LanguageSwitch />
      </header>
      <main className={styles.body}>
        <div className={styles.welcome}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.intro}>{intro}</p>
        </div>
        <div className={styles.ways}>{children}</div>
      </main>
    </div>
  )
}
