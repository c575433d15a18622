import type { Ref } from 'react'
import styles from './DragHandle.module.css'
import { Text } from './Text.tsx'

/** By which a row is dragged with the pointer; for eyes only, as keys move it as well. */
export const DragHandle = ({ handle }: { readonly handle: Ref<HTMLSpanElement> }) => (
  <Text ref={handle} rigid pad={[0, 2]} className={styles.handle} aria-hidden="true" />
)
