import { useState } from 'react'
import { venueList } from '../../../shared/domain/venues/venues.selectors.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { StageBoard } from './StageBoard.tsx'
import { stageRows, stageSums } from './stage-board.ts'

/** Opens the readiness board; before the start it says what is overdue. */
export function StageBadge() {
  const { t } = useText()
  const now = useNow(10_000)
  const venues = useMeeting((state) => state.venues)
  const { startsAt, status } = useMeeting(({ meeting }) => meeting)
  const [isShown, setIsShown] = useState(false)
  const { overdue } = stageSums(stageRows(venueList(venues), startsAt, now))
  const isUrgent = status === 'planned' && overdue > 0
  return (
    <>
      <DeskButton small look="quiet" title={t('stages.title')} onClick={() => setIsShown(true)}>
        {isUrgent ? t('stages.openOverdue', { count: overdue }) : t('stages.open')}
      </DeskButton>
      {isShown && <StageBoard onClose={() => setIsShown(false)} />}
    </>
  )
}
