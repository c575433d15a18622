import type { Awardee } from '../../../shared/domain/commendation/commendation.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { ControlButton } from '../../features/control/ControlButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleRows.module.css'

interface Props {
  readonly awardee: Awardee
  /** From 1. */
  readonly place: number
  readonly revealed: number
  /** Names before it, once its hall has been told to get ready; null otherwise. */
  readonly before: number | null
  readonly onReveal: (to: number) => void
}

/** One of them; a press further down or up reveals, or takes back, all in between. */
export function AwardeeRow({ awardee, place, revealed, before, onReveal }: Props) {
  const { t } = useText()
  const venue = useMeeting(({ venues }) => lookUp(venues, awardee.venueId ?? ''))
  const isShown = place <= revealed
  const isNear = place === revealed || place === revealed + 1 || place === revealed - 1
  const { name } = awardee
  return (
    <li className={styles.row} data-on={place === revealed} data-dim={!isShown}>
      <span className={styles.main}>{name}</span>
      {before !== null && (
        <span className={styles.told}>{t(before === 0 ? 'cues.awardeeNext' : 'cues.awardeeAfter')}</span>
      )}
      <span className={styles.fact}>{awardee.unit}</span>
      <span className={styles.fact}>{venue === null ? '' : shortVenueName(venue)}</span>
      {!isNear && (
        <ControlButton
          small
          look="quiet"
          className={styles.jump ?? ''}
          aria-label={t(isShown ? 'cues.backToOf' : 'cues.revealToOf', { name })}
          onClick={() => onReveal(place)}
        >
          {t(isShown ? 'cues.backTo' : 'cues.revealTo')}
        </ControlButton>
      )}
    </li>
  )
}
