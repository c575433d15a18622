import { useState } from 'react'
import { isRollCallOpen, venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { RefusalNote } from '../../../acts/RefusalNote.tsx'
import { useActs } from '../../../acts/use-acts.ts'
import { AskDialog } from '../../../components/AskDialog.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { RollCallActs } from './RollCallActs.tsx'
import { RollCallHistory } from './RollCallHistory.tsx'
import { RollCallRows } from './RollCallRows.tsx'

/** The roll call at the moderator's desk: opened, watched, answered for a hall, closed, printed. */
export function RollCallDesk({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText()
  const acts = useActs()
  const [isHistory, setIsHistory] = useState(false)
  const venues = useMeeting((state) => state.venues)
  const list = venueList(venues)
  const wasCalled = list.some((venue) => venue.rollCall !== null)
  if (isHistory) return <RollCallHistory onBack={() => setIsHistory(false)} />
  const actions = (
    <>
      <DeskButton onClick={onClose}>{t('common.close')}</DeskButton>
      {wasCalled && !isRollCallOpen(venues) && (
        <DeskButton onClick={() => setIsHistory(true)}>{t('venues.rollCall.records')}</DeskButton>
      )}
      <RollCallActs acts={acts} />
    </>
  )
  return (
    <AskDialog title={t('venues.rollCall.title')} actions={actions} onClose={onClose} wide>
      {wasCalled ? <RollCallRows venues={list} /> : <p>{t('venues.rollCall.intro')}</p>}
      {['open', 'inOrder', 'next', 'close'].map((key) => (
        <RefusalNote key={key} mark={acts.marks[key]} />
      ))}
    </AskDialog>
  )
}
