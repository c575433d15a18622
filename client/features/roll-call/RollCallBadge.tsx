import { useState } from 'react'
import { isRollCallOpen, venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { RollCallDesk } from './RollCallDesk.tsx'
import { rollCallCount } from './roll-call-standing.ts'

/** Opens the roll call; while one runs, says how far it has come. */
export function RollCallBadge() {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const [isShown, setIsShown] = useState(false)
  return (
    <>
      <DeskButton small look={isRollCallOpen(venues) ? 'line' : 'quiet'} onClick={() => setIsShown(true)}>
        {isRollCallOpen(venues) ? t('rollCall.running', rollCallCount(venueList(venues))) : t('rollCall.title')}
      </DeskButton>
      {isShown && <RollCallDesk onClose={() => setIsShown(false)} />}
    </>
  )
}
