import styles from './KeyMark.module.css'

/** Beside the act that the key does; who hears the page is told by `aria-keyshortcuts`. */
export const KeyMark = ({ name }: { readonly name: string }) => (
  <span className={styles.key} aria-hidden="true">
    {name}
  </span>
)
