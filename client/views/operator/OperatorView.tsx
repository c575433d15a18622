import { lookUp } from '../../../shared/kernel/record.ts'
import { EmptyNote } from '../../components/EmptyNote.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { OperatorDesk } from './OperatorDesk.tsx'

/** The page of a hall's operator. */
export function OperatorView() {
  const { t } = useText()
  const { venueId } = useSession()
  const venue = useMeeting((state) => (venueId === null ? null : lookUp(state.venues, venueId)))
  return venue === null ? <EmptyNote text={t('meeting.operator.noVenue')} /> : <OperatorDesk venue={venue} />
}
