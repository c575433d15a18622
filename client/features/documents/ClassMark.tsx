import styles from './ClassMark.module.css'

/** How a document is classed; nothing for one that is not. */
export function ClassMark({ label }: { readonly label: string | null }) {
  return label === null ? null : <span className={styles.mark}>{label}</span>
}
