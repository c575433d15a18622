import { WayIn } from '../../features/attendance/check-in/WayIn.tsx'
import { usePreparation } from '../../features/documents/use-preparation.ts'
import { useWarmReader } from '../../features/documents/use-warm-reader.ts'
import { IdentityCard } from '../../features/venues/identify/IdentityCard.tsx'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { FullScreenHint } from '../shared/FullScreenHint.tsx'
import { sceneOf } from '../shared/scene-of.ts'
import { useUnattended } from '../shared/use-unattended.ts'
import { WaitingScene } from '../shared/WaitingScene.tsx'
import { WholeScreen } from '../shared/WholeScreen.tsx'
import { useForgotten } from './use-forgotten.ts'
import { useLargeCode } from './use-large-code.ts'

/** The hall screen: one thing at a time, read from twenty metres, nobody at its keyboard. */
export function ScreenView() {
  const { venueId } = useSession()
  const isBlank = useMeeting((state) => sceneOf(state, venueId) === 'blank')
  useDrawn()
  useWarmReader()
  usePreparation()
  useForgotten()
  const { isIdle, isFull } = useUnattended()
  return (
    <WholeScreen waiting={<WaitingWithCode />} isIdle={isIdle}>
      {!isBlank && !isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="venues.identify.screen" />
    </WholeScreen>
  )
}

const WaitingWithCode = () => <WaitingScene wayIn={<WayIn />} isLarge={useLargeCode()} />
