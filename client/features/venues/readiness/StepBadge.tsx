import { useState } from 'react'
import { stepRows, stepSums } from '../../../../shared/domain/venues/step-board.selectors.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'
import { StepBoard } from './StepBoard.tsx'

/** Opens the readiness board; before the start it says what is overdue. */
export function StepBadge() {
  const { t } = useText()
  const now = useNow(10_000)
  const venues = useMeeting((state) => state.venues)
  const { startsAt, status } = useMeeting(({ meeting }) => meeting)
  const [isShown, setIsShown] = useState(false)
  const { overdue } = stepSums(stepRows(venueList(venues), startsAt, now))
  const isUrgent = status === 'planned' && overdue > 0
  return (
    <>
      <DeskButton small look="quiet" title={t('venues.steps.title')} onClick={() => setIsShown(true)}>
        {isUrgent ? t('venues.steps.openOverdue', { count: overdue }) : t('venues.steps.open')}
      </DeskButton>
      {isShown && <StepBoard onClose={() => setIsShown(false)} />}
    </>
  )
}
