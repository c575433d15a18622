import styles from './WordsInstead.module.css'

interface Props {
  /** Why there is no code. */
  readonly kind: 'cut' | 'moved' | 'noLink' | 'operator'
  /** What the part of the screen is called; the title unless told otherwise. */
  readonly name?: string
  readonly title: string
  /** What to do instead, a line each. */
  readonly ways: readonly string[]
}

/** Where the code would stand: words that say what to do instead. */
export function WordsInstead({ kind, title, name = title, ways }: Props) {
  return (
    <section className={styles.panel} aria-label={name} data-qr={kind}>
      {/* That only the operator checks people in is how it was planned; the rest is news. */}
      <div className={styles.instead} role={kind === 'operator' ? undefined : 'status'}>
        <p className={styles.title}>{title}</p>
        {ways.map((way) => (
          <p key={way} className={styles.way}>
            {way}
          </p>
        ))}
      </div>
    </section>
  )
}
