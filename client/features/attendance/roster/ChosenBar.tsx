import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Callout } from '../../../components/Callout.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { NamedOptions } from '../../../components/NamedOptions.tsx'
import { Select } from '../../../components/Select.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './ChosenBar.module.css'

interface Props {
  readonly count: number
  readonly isBusy: boolean
  readonly onMove: (venueId: string) => void
  readonly onRemove: () => void
  readonly onClear: () => void
}

/** What may be done with several of the list at once. */
export function ChosenBar({ count, isBusy, onMove, onRemove, onClear }: Props) {
  const { t } = useText()
  const venues = venueList(useMeeting((state) => state.venues))
  return (
    <Callout tone="plain" line className={styles.bar ?? ''}>
      <strong>{t('attendance.plan.chosen', { count })}</strong>
      <Select
        className={styles.venue}
        aria-label={t('attendance.plan.moveTo')}
        value=""
        disabled={isBusy}
        onChange={(event) => onMove(event.target.value)}
      >
        <option value="">{t('attendance.plan.moveTo')}</option>
        <NamedOptions of={venues} />
      </Select>
      <DeskButton small busy={isBusy} onClick={onRemove}>
        {t('attendance.plan.remove')}
      </DeskButton>
      <DeskButton small look="quiet" onClick={onClear}>
        {t('attendance.plan.unchoose')}
      </DeskButton>
    </Callout>
  )
}
