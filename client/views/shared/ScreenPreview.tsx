import { type ComponentType, useEffect, useRef } from 'react'
import { cssVars } from '../../components/css-vars.ts'
import { ItemScene } from '../../features/agenda/ItemScene.tsx'
import { PointsScene } from '../../features/agenda/points/PointsScene.tsx'
import { CommendationScene } from '../../features/commendation/CommendationScene.tsx'
import { AdjournedScene, RecessScene } from '../../features/lifecycle/RestScenes.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { OtherVenue } from '../../store/use-screen-venue.ts'
import { DocumentOnScreen } from './DocumentOnScreen.tsx'
import { PreviewCard } from './PreviewCard.tsx'
import { ScreenFoot } from './ScreenFoot.tsx'
import { ScreenFrame } from './ScreenFrame.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import styles from './ScreenPreview.module.css'
import { type Scene, sceneOf } from './scene-of.ts'
import { VenueSign } from './VenueSign.tsx'

/** As a hall's screen at 1920 × 1080; drawn small. */
const width = 1_920

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
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const watch = new ResizeObserver(() => {
      element.style.setProperty('--scale', String(element.clientWidth / width))
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div ref={frame} className={styles.preview} aria-hidden="true">
      <div className={styles.screen} style={cssVars({ '--given': `${width / 100}px` })}>
        <OtherVenue value={venueId}>
          <ScreenFrame scene={scene} isIdle={false}>
            {!isBare && <ScreenHead scene={scene} />}
            <div className={styles.scene}>
              <SceneView />
            </div>
            {!isBare && <ScreenFoot scene={scene} />}
          </ScreenFrame>
        </OtherVenue>
      </div>
    </div>
  )
}
