import type { ComponentType } from 'react'
import { Stack } from '../../components/Stack.tsx'
import { ItemScene } from '../../features/agenda/ItemScene.tsx'
import { PointsScene } from '../../features/agenda/points/PointsScene.tsx'
import { CommendationScene } from '../../features/commendation/CommendationScene.tsx'
import { AdjournedScene, RecessScene } from '../../features/lifecycle/RestScenes.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { OtherVenue } from '../../store/use-screen-venue.ts'
import { DocumentOnScreen } from './DocumentOnScreen.tsx'
import { PreviewCard } from './PreviewCard.tsx'
import { ScaledPicture } from './ScaledPicture.tsx'
import { ScreenFoot } from './ScreenFoot.tsx'
import { ScreenFrame } from './ScreenFrame.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import styles from './ScreenPreview.module.css'
import { type Scene, sceneOf } from './scene-of.ts'
import { VenueSign } from './VenueSign.tsx'

/** Scenes that a desk can show without what only a screen has: the way in. */
const scenes: Readonly<Record<Exclude<Scene, 'blank'>, ComponentType>> = {
  waiting: PreviewCard,
  document: DocumentOnScreen,
  item: ItemScene,
  points: PointsScene,
  commendation: CommendationScene,
  recess: RecessScene,
  adjourned: AdjournedScene,
}

/** The real scene of a hall's screen, small; for eyes only, as all of it is said beside it. @param venueId whose; null: a screen of no hall. */
export function ScreenPreview({ venueId }: { readonly venueId: string | null }) {
  const scene = useMeeting((state) => sceneOf(state, venueId))
  const SceneView = scene === 'blank' ? VenueSign : scenes[scene]
  const isBare = scene === 'document' || scene === 'blank'
  return (
    <ScaledPicture width={1_920} height={1_080}>
      <OtherVenue value={venueId}>
        <ScreenFrame scene={scene} isIdle={false}>
          {!isBare && <ScreenHead scene={scene} />}
          <Stack sinks className={styles.scene}>
            <SceneView />
          </Stack>
          {!isBare && <ScreenFoot scene={scene} />}
        </ScreenFrame>
      </OtherVenue>
    </ScaledPicture>
  )
}
