import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { LineInput } from '../../../components/LineInput.tsx'
import { Note } from '../../../components/Note.tsx'
import { Select } from '../../../components/Select.tsx'
import { Toolbar } from '../../../components/Toolbar.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './RosterTools.module.css'
import type { RowFilter } from './use-found-rows.ts'

interface Props {
  readonly filter: RowFilter
  readonly onFilter: (filter: RowFilter) => void
  /** How many are shown. */
  readonly shown: number
  /** How many look as if they were listed twice. */
  readonly doubled: number
}

/** What of the list is shown: whom one seeks, one hall, those who look as if they were listed twice. */
export function RosterTools({ filter, onFilter, shown, doubled }: Props) {
  const { t } = useText()
  const { venues, attendance } = useMeeting((state) => state)
  const sizeOf = (venueId: string) => Object.keys(lookUp(attendance.people, venueId) ?? {}).length
  return (
    <Toolbar className={styles.tools ?? ''}>
      <div className={styles.search}>
        <LineInput
          type="search"
          label={t('attendance.plan.search')}
          value={filter.query}
          onChange={(query) => onFilter({ ...filter, query })}
        />
      </div>
      <Select
        className={styles.venue}
        aria-label={t('attendance.plan.venue')}
        value={filter.venueId}
        onChange={(event) => onFilter({ ...filter, venueId: event.target.value })}
      >
        <option value="">{t('attendance.plan.everyVenue')}</option>
        {venueList(venues).map(({ id, name }) => (
          <option key={id} value={id}>
            {t('attendance.plan.venueOf', { name, count: sizeOf(id) })}
          </option>
        ))}
      </Select>
      {(doubled > 0 || filter.isDoubled) && (
        <Cluster as="label" gap={2} size={2} weight={600} tone="warn">
          <input
            type="checkbox"
            checked={filter.isDoubled}
            onChange={(event) => onFilter({ ...filter, isDoubled: event.target.checked })}
          />
          {t('attendance.plan.doubled', { count: doubled })}
        </Cluster>
      )}
      <Note as="span" size={2} tone="soft" role="status">
        {t('attendance.plan.shown', { count: shown })}
      </Note>
    </Toolbar>
  )
}
