import { Note } from '../../components/Note.tsx'
import styles from './ClassMark.module.css'

/** How a document is classed; nothing for one that is not. */
export function ClassMark({ label }: { readonly label: string | null }) {
  return label === null ? null : (
    <Note as="span" weight={500} className={styles.mark}>
      {label}
    </Note>
  )
}
