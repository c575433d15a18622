import type { ComponentType, ReactNode } from 'react'
import { ItemScene } from '../../features/agenda/ItemScene.tsx'
import { PointsScene } from '../../features/agenda/points/PointsScene.tsx'
import { CommendationScene } from '../../features/commendation/CommendationScene.tsx'
import { AdjournedScene, RecessScene } from '../../features/lifecycle/RestScenes.tsx'
import { NoticeBand } from '../../features/notices/NoticeBand.tsx'
import { TickerLine } from '../../features/notices/TickerLine.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { useScreenVenue } from '../../store/use-screen-venue.ts'
import { DocumentOnScreen } from './DocumentOnScreen.tsx'
import { ScreenFoot } from './ScreenFoot.tsx'
import { ScreenFrame } from './ScreenFrame.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import { type Scene, sceneOf } from './scene-of.ts'
import { VenueSign } from './VenueSign.tsx'
import styles from './WholeScreen.module.css'

const scenes: Readonly<Record<Exclude<Scene, 'blank' | 'waiting'>, ComponentType>> = {
  item: ItemScene,
  points: PointsScene,
  document: DocumentOnScreen,
  commendation: CommendationScene,
  recess: RecessScene,
  adjourned: AdjournedScene,
}

interface Props {
  /** While people arrive. */
  readonly waiting: ReactNode
  /** Nobody has moved the pointer for a while. */
  readonly isIdle: boolean
  /** What lies over the scene. */
  readonly children?: ReactNode
}

/** All that a hall's screen shows: the scene, between its head and its foot, and what is said to the hall. */
export function WholeScreen({ waiting, isIdle, children }: Props) {
  const venueId = useScreenVenue()
  const scene = useMeeting((state) => sceneOf(state, venueId))
  const breath = useMeeting(({ agenda }) => `${agenda.currentItemId}`)
  if (scene === 'blank') {
    return (
      <ScreenFrame scene={scene} isIdle={isIdle}>
        <main className={styles.dark}>
          <VenueSign />
        </main>
        {children}
      </ScreenFrame>
    )
  }
  const SceneView = scene === 'waiting' ? null : scenes[scene]
  return (
    <ScreenFrame scene={scene} isIdle={isIdle}>
      {scene !== 'document' && <ScreenHead scene={scene} />}
      <main className={styles.scene} key={`${scene} ${breath}`} aria-live="polite">
        {SceneView === null ? waiting : <SceneView />}
      </main>
      <NoticeBand />
      <TickerLine />
      {scene !== 'document' && <ScreenFoot scene={scene} />}
      {children}
    </ScreenFrame>
  )
}
