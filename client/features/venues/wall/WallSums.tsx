import { Figure } from '../../../components/Figure.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import type { VenueGlance } from './venue-glance.ts'
import { wallSums } from './wall-order.ts'

/** How many of all the halls are as they should be, and how many people are there; to be laid among other figures. */
export function WallSums({ glances }: { readonly glances: readonly VenueGlance[] }) {
  const { t } = useText()
  const isPlanned = useMeeting(({ meeting }) => meeting.status === 'planned')
  const { venues, onLine, ready, drawn, help, present, expected } = wallSums(glances)
  const [name, count] = isPlanned ? [t('venues.wall.ready'), ready] : [t('venues.wall.drawn'), drawn]
  return (
    <>
      <Figure label={t('venues.wall.onLine')} tone={onLine < venues ? 'warn' : 'plain'}>
        {onLine}/{venues}
      </Figure>
      <Figure label={name} tone={count < venues ? 'warn' : 'plain'}>
        {count}/{venues}
      </Figure>
      <Figure label={t('venues.wall.help')} tone={help > 0 ? 'bad' : 'plain'}>
        {help}
      </Figure>
      <Figure label={t('venues.wall.present')}>
        {present}
        <small>/{expected}</small>
      </Figure>
    </>
  )
}
