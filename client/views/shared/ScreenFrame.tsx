import type { ReactNode } from 'react'
import { useText } from '../../i18n/i18n.ts'
import styles from './ScreenFrame.module.css'
import { themeOfPage } from './theme-of-page.ts'

interface Props {
  readonly scene?: string
  /** Nobody has moved the pointer for a while. */
  readonly isIdle: boolean
  readonly children: ReactNode
}

/** The whole of a hall's screen, in the theme and the language of the page. */
export function ScreenFrame({ scene, isIdle, children }: Props) {
  const { language } = useText()
  return (
    <div
      className={styles.screen}
      data-theme={scene === 'blank' ? 'blank' : themeOfPage()}
      data-scene={scene}
      data-idle={isIdle}
      lang={language}
    >
      {children}
    </div>
  )
}
