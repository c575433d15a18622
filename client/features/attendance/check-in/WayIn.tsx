import { lookUp } from '../../../../shared/kernel/record.ts'
import { useMeeting, useSession } from '../../../store/use-meeting.ts'
import { AskOperator } from './AskOperator.tsx'
import { MovedVenue } from './MovedVenue.tsx'
import { VenueQr } from './VenueQr.tsx'

/** How people check in here: where to go when the hall was moved; by the operator where it alone does it; else the code. */
export function WayIn() {
  const { venueId } = useSession()
  const isOperatorOnly = useMeeting(({ attendance }) => attendance.rules.mode === 'operatorOnly')
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const other = useMeeting(({ attendance, venues }) => {
    const movedTo = lookUp(attendance.venues, venueId ?? '')?.movedTo
    return movedTo === undefined ? null : lookUp(venues, movedTo)
  })
  if (isOver) return null
  if (other !== null) return <MovedVenue to={other.name} />
  return isOperatorOnly ? <AskOperator /> : <VenueQr />
}
