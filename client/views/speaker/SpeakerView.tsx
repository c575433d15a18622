import { IdentityCard } from '../../features/venues/identify/IdentityCard.tsx'
import { useDrawn } from '../../store/use-drawn.ts'
import { FullScreenHint } from '../shared/FullScreenHint.tsx'
import { LecternFrame } from '../shared/LecternFrame.tsx'
import { useUnattended } from '../shared/use-unattended.ts'

/** The monitor on the lectern: the time first, read at a glance while one speaks; nothing moves but the word to the speaker. */
export function SpeakerView() {
  const { isIdle, isFull } = useUnattended()
  // A page with a hall's screen link counts among that hall's screens: one that never reports would hold the hall back.
  useDrawn()
  return (
    <LecternFrame isIdle={isIdle}>
      {!isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="venues.identify.lectern" />
    </LecternFrame>
  )
}
