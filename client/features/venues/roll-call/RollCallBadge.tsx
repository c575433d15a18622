import { useState } from 'react'
import { isRollCallOpen, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import styles from './RollCallBadge.module.css'
import { RollCallDesk } from './RollCallDesk.tsx'
import { rollCallCount, worstPhase } from './roll-call-standing.ts'

/** Opens the roll call; while one runs, says how far it has come. */
export function RollCallBadge() {
  const { t } = useText()
  const venues = useMeeting((state) => state.venues)
  const now = useNow()
  const [isShown, setIsShown] = useState(false)
  const isOpen = isRollCallOpen(venues)
  return (
    <>
      <DeskButton
        small
        className={styles.badge}
        data-phase={isOpen ? worstPhase(venueList(venues), now) : undefined}
        look={isOpen ? 'line' : 'quiet'}
        onClick={() => setIsShown(true)}
      >
        {isOpen ? t('venues.rollCall.running', rollCallCount(venueList(venues))) : t('venues.rollCall.title')}
      </DeskButton>
      {isShown && <RollCallDesk onClose={() => setIsShown(false)} />}
    </>
  )
}
