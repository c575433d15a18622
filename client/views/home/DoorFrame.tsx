import type { ReactNode } from 'react'
import { DeskPage } from '../../components/DeskPage.tsx'
import styles from './DoorFrame.module.css'

interface Props {
  readonly title: string
  readonly intro: string
  /** The ways in, beside one another where there is room. */
  readonly children: ReactNode
}

/** A page before anybody has come in: what it is, and the ways in. */
export const DoorFrame = ({ title, intro, children }: Props) => (
  <DeskPage>
    <div className={styles.welcome}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.intro}>{intro}</p>
    </div>
    <div className={styles.ways}>{children}</div>
  </DeskPage>
)
