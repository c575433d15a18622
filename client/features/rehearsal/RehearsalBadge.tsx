import { useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { RehearsalDialog } from './RehearsalDialog.tsx'

/** The way into a rehearsal before the meeting, and out of it again; nothing once the meeting has begun. */
export function RehearsalBadge() {
  const { t } = useText()
  const { status, rehearsal } = useMeeting(({ meeting }) => meeting)
  const [isOpen, setIsOpen] = useState(false)
  if (status !== 'planned' && !rehearsal) return null
  return (
    <>
      <DeskButton small look={rehearsal ? 'line' : 'quiet'} onClick={() => setIsOpen(true)}>
        {t(rehearsal ? 'rehearsal.running' : 'rehearsal.open')}
      </DeskButton>
      {isOpen && <RehearsalDialog isRunning={rehearsal} onClose={() => setIsOpen(false)} />}
    </>
  )
}
