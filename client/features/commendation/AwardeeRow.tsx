import type { Awardee } from '../../../shared/domain/commendation/commendation.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import { ControlButton } from '../../acts/ControlButton.tsx'
import { Row } from '../../components/List.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './AwardeeRow.module.css'

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
    <Row main={name} on={place === revealed} dim={!isShown}>
      {before !== null && (
        <Text as="div" clipped rigid size={2} tone="good" weight={600}>
          {t(before === 0 ? 'commendation.awardeeNext' : 'commendation.awardeeAfter')}
        </Text>
      )}
      <Text as="div" clipped shrinks size={2} tone="quiet" title={awardee.unit ?? undefined}>
        {awardee.unit}
      </Text>
      <Text as="div" clipped rigid size={2} tone="quiet" className={styles.venue}>
        {venue === null ? '' : shortVenueName(venue)}
      </Text>
      {!isNear && (
        <ControlButton
          small
          look="quiet"
          className={styles.jump ?? ''}
          aria-label={t(isShown ? 'commendation.backToOf' : 'commendation.revealToOf', { name })}
          onClick={() => onReveal(place)}
        >
          {t(isShown ? 'commendation.backTo' : 'commendation.revealTo')}
        </ControlButton>
      )}
    </Row>
  )
}
