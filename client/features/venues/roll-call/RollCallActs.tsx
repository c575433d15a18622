import { isRollCallOpen, shortVenueName, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { ActButton } from '../../../acts/ActButton.tsx'
import type { Acts } from '../../../acts/use-acts.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { nextToCall } from './roll-call-standing.ts'

/** What the moderator does next: opens it in one of two ways, calls the next hall by name, or closes it. */
export function RollCallActs({ acts: { marks, run } }: { readonly acts: Acts }) {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const next = nextToCall(venueList(venues))
  if (isOver) return null
  if (!isRollCallOpen(venues)) {
    return (
      <>
        <ActButton mark={marks.open} onClick={() => void run('open', 'rollCall.open', {})}>
          {t('venues.rollCall.start')}
        </ActButton>
        <ActButton
          look="primary"
          mark={marks.inOrder}
          onClick={() => void run('inOrder', 'rollCall.open', { mode: 'inOrder' })}
        >
          {t('venues.rollCall.startInOrder')}
        </ActButton>
      </>
    )
  }
  return (
    <>
      <ActButton
        look={next === null ? 'primary' : 'line'}
        mark={marks.close}
        onClick={() => void run('close', 'rollCall.close', {})}
      >
        {t('venues.rollCall.close')}
      </ActButton>
      {next !== null && (
        <ActButton
          look="primary"
          mark={marks.next}
          onClick={() => void run('next', 'rollCall.call', { venueId: next.id })}
        >
          {t('venues.rollCall.callNext', { venue: shortVenueName(next) })}
        </ActButton>
      )}
    </>
  )
}
