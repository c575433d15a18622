import type { Ref } from 'react'
import styles from './DragHandle.module.css'

/** By which a row is dragged with the pointer; for eyes only, as keys move it as well. */
export const DragHandle = ({ handle }: { readonly handle: Ref<HTMLSpanElement> }) => (
  <span ref={handle} className={styles.handle} aria-hidden="true" />
)
