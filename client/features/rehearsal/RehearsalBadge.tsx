import { Suspense, useState } from 'react'
import { DeskButton } from '../../components/DeskButton.tsx'
import { lazyPart } from '../../components/lazy-part.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

const RehearsalDialog = lazyPart(() => import('./RehearsalDialog.tsx').then(({ RehearsalDialog }) => RehearsalDialog))

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
      <Suspense fallback={null}>
        {isOpen && <RehearsalDialog isRunning={rehearsal} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </>
  )
}
