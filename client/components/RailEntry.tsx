import { Cluster } from './Cluster.tsx'
import styles from './RailEntry.module.css'
import { Text } from './Text.tsx'

interface Props {
  readonly name: string
  /** How much there is of it; '' where a count says nothing. */
  readonly count: string
  /** The count is of what is missing. */
  readonly lacks?: boolean
  readonly isHere?: boolean
  /** What the press does; a line with `href` leads to another page instead. */
  readonly onPress?: () => void
  readonly href?: string
  /** The other page stands beside this one. */
  readonly isBeside?: boolean
}

/** One line of the rail: what it leads to, and how much there is of it. */
export function RailEntry({ name, count, lacks = false, isHere = false, onPress, href, isBeside = false }: Props) {
  const beside = isBeside ? { target: '_blank', rel: 'noreferrer' } : {}
  return (
    <Cluster
      {...(href === undefined ? { as: 'button', type: 'button', onClick: onPress } : { as: 'a', href, ...beside })}
      justify="between"
      wraps
      gap={[0, 3]}
      least={40}
      pad={[2, 4]}
      size={4}
      words="start"
      className={styles.entry}
      aria-current={isHere ? 'page' : undefined}
    >
      <span>{name}</span>
      <Text size={2} tone="soft" className={styles.count} data-lacks={lacks}>
        {count}
      </Text>
    </Cluster>
  )
}
