import type { FollowUpCounts } from '../../../shared/domain/follow-up/follow-up.selectors.ts'
import { Chip } from '../../components/Chip.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { useText } from '../../i18n/i18n.ts'
import type { ToldFollowUp } from './follow-up-calls.ts'

const filters = ['all', 'overdue', 'asked', 'unassigned', 'dueSoon', 'open', 'done'] as const

export type Filter = (typeof filters)[number]

/** Those that call for an act. */
const toneOf: Partial<Record<Filter, 'warn' | 'bad'>> = {
  overdue: 'bad',
  asked: 'warn',
  unassigned: 'warn',
  dueSoon: 'warn',
}

export const passes = ({ standing, extension }: ToldFollowUp, filter: Filter): boolean =>
  filter === 'all' || (filter === 'asked' ? extension !== null : standing === filter)

/** The one that the address names; all where it names none. */
export const filterInAddress = (): Filter => {
  const named = new URLSearchParams(location.search).get('filter')
  return filters.find((one) => one === named) ?? 'all'
}

interface Props {
  readonly counts: FollowUpCounts
  readonly total: number
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** How many stand how; each is a press away. */
export function FollowUpFilters({ counts, total, filter, onFilter }: Props) {
  const { t } = useText()
  return (
    <Cluster as="fieldset" gap={3} align="stretch" wraps below={5} aria-label={t('follow-up.filter')}>
      {filters.map((one) => {
        const count = one === 'all' ? total : counts[one]
        return (
          <Chip
            key={one}
            pressed={filter === one}
            count={count}
            tone={count > 0 ? toneOf[one] : undefined}
            disabled={count === 0 && filter !== one}
            onClick={() => onFilter(filter === one ? 'all' : one)}
          >
            {t(`follow-up.standing.${one}`)}
          </Chip>
        )
      })}
    </Cluster>
  )
}
