import { Cluster } from '../../components/Cluster.tsx'
import { Text } from '../../components/Text.tsx'
import styles from './RailEntry.module.css'

interface Props {
  readonly name: string
  /** How much there is of it; '' where a count says nothing. */
  readonly count: string
  /** The count is of what is missing. */
  readonly lacks?: boolean
  readonly isHere?: boolean
  readonly onPress: () => void
}

/** One line of the rail: what it leads to, and how much there is of it. */
export const RailEntry = ({ name, count, lacks = false, isHere = false, onPress }: Props) => (
  <Cluster
    type="button"
    as="button"
    justify="between"
    wraps
    gap={[0, 3]}
    least={40}
    pad={[2, 4]}
    size={4}
    words="start"
    className={styles.entry}
    aria-current={isHere ? 'page' : undefined}
    onClick={onPress}
  >
    <span>{name}</span>
    <Text size={2} tone="soft" className={styles.count} data-lacks={lacks}>
      {count}
    </Text>
  </Cluster>
)
