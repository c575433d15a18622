import type { HTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names.ts'
import styles from './DeskHead.module.css'
import { Text } from './Text.tsx'

interface Props extends HTMLAttributes<HTMLElement> {
  /** As high as the page leaves room for, in one line, until the page is narrow. */
  readonly fixed?: boolean
}

/** The head of a desk: what it is about, how it stands, and the ways from here. */
export const DeskHead = ({ fixed = false, className, ...rest }: Props) => (
  <header {...rest} className={classNames(styles.head, className)} data-fixed={fixed || undefined} />
)

/** The name of what is worked on; cut in a line, and at `--title` if that is said, whole where the head has several. */
export const DeskTitle = ({ children }: { readonly children: ReactNode }) => (
  <Text as="h1" clipped serif weight={700} size={5} className={styles.title}>
    {children}
  </Text>
)
