import type { ReactNode } from 'react'
import { useText } from '../i18n/i18n.ts'
import { Cluster } from './Cluster.tsx'
import styles from './DeskPage.module.css'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { Stack } from './Stack.tsx'

interface Props {
  /** Where the product's name leads; it only stands there on the page that it would lead to. */
  readonly home?: string
  /** Beside the language, at the end of the head. */
  readonly tools?: ReactNode
  /** For tables. */
  readonly wide?: boolean
  readonly busy?: boolean
  readonly children: ReactNode
}

/** A page that is read from top to bottom: the product's name, a few tools, and one column. */
export function DeskPage({ home, tools, wide = false, busy = false, children }: Props) {
  const { t } = useText()
  const Name = home === undefined ? 'span' : 'a'
  return (
    <div className={styles.page}>
      <Cluster as="header" justify="between" edge="bottom" ground="surface" className={styles.head}>
        <Name className={styles.name} href={home}>
          {t('common.productName')}
        </Name>
        <Cluster as="span" gap={3} className={styles.tools}>
          {tools}
          <LanguageSwitch />
        </Cluster>
      </Cluster>
      <Stack as="main" gap={6} className={styles.body} data-wide={wide} aria-busy={busy || undefined}>
        {children}
      </Stack>
    </div>
  )
}
