import type { ComponentType } from 'react'
import { ItemScene } from '../../features/agenda/ItemScene.tsx'
import { PointsScene } from '../../features/agenda/points/PointsScene.tsx'
import { CommendationScene } from '../../features/commendation/CommendationScene.tsx'
import { usePreparation } from '../../features/documents/use-preparation.ts'
import { useWarmReader } from '../../features/documents/use-warm-reader.ts'
import { AdjournedScene, RecessScene } from '../../features/lifecycle/RestScenes.tsx'
import { NoticeBand } from '../../features/notices/NoticeBand.tsx'
import { TickerLine } from '../../features/notices/TickerLine.tsx'
import { IdentityCard } from '../../features/venues/identify/IdentityCard.tsx'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting, useSession } from '../../store/use-meeting.ts'
import { DocumentOnScreen } from '../shared/DocumentOnScreen.tsx'
import { FullScreenHint } from '../shared/FullScreenHint.tsx'
import { ScreenFoot } from '../shared/ScreenFoot.tsx'
import { ScreenFrame } from '../shared/ScreenFrame.tsx'
import { ScreenHead } from '../shared/ScreenHead.tsx'
import { type Scene, sceneOf } from '../shared/scene-of.ts'
import { useUnattended } from '../shared/use-unattended.ts'
import { VenueSign } from '../shared/VenueSign.tsx'
import styles from './ScreenView.module.css'
import { useForgotten } from './use-forgotten.ts'
import { WaitingScene } from './WaitingScene.tsx'

const scenes: Readonly<Record<Exclude<Scene, 'blank'>, ComponentType>> = {
  waiting: WaitingScene,
  item: ItemScene,
  points: PointsScene,
  document: DocumentOnScreen,
  commendation: CommendationScene,
  recess: RecessScene,
  adjourned: AdjournedScene,
}

/** The hall screen: one thing at a time, read from twenty metres, nobody at its keyboard. */
export function ScreenView() {
  const { venueId } = useSession()
  const scene = useMeeting((state) => sceneOf(state, venueId))
  const breath = useMeeting(({ agenda }) => `${agenda.currentItemId}`)
  useDrawn()
  useWarmReader()
  usePreparation()
  useForgotten()
  const { isIdle, isFull } = useUnattended()
  if (scene === 'blank') {
    return (
      <ScreenFrame scene={scene} isIdle={isIdle}>
        <main className={styles.dark}>
          <VenueSign />
        </main>
        <IdentityCard page="venues.identify.screen" />
      </ScreenFrame>
    )
  }
  const SceneView = scenes[scene]
  return (
    <ScreenFrame scene={scene} isIdle={isIdle}>
      {scene !== 'document' && <ScreenHead scene={scene} />}
      <main className={styles.scene} key={`${scene} ${breath}`} aria-live="polite">
        <SceneView />
      </main>
      <NoticeBand />
      <TickerLine />
      {scene !== 'document' && <ScreenFoot scene={scene} />}
      {!isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="venues.identify.screen" />
    </ScreenFrame>
  )
}
