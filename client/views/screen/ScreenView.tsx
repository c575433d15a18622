import type { ComponentType } from 'react'
import { usePreparation } from '../../features/documents/use-preparation.ts'
import { useText } from '../../i18n/i18n.ts'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { CommendationScene } from './CommendationScene.tsx'
import { DocumentScene } from './DocumentScene.tsx'
import { FullScreenHint } from './FullScreenHint.tsx'
import { IdentityCard } from './IdentityCard.tsx'
import { ItemScene } from './ItemScene.tsx'
import { NoticeBand } from './NoticeBand.tsx'
import { PointsScene } from './PointsScene.tsx'
import { AdjournedScene, RecessScene } from './RestScenes.tsx'
import { ScreenFoot } from './ScreenFoot.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import styles from './ScreenView.module.css'
import { type Scene, sceneOf } from './scene-of.ts'
import { themeOfPage } from './theme-of-page.ts'
import { useUnattended } from './use-unattended.ts'
import { useWarmReader } from './use-warm-reader.ts'
import { WaitingScene } from './WaitingScene.tsx'

const scenes: Readonly<Record<Scene, ComponentType>> = {
  waiting: WaitingScene,
  item: ItemScene,
  points: PointsScene,
  document: DocumentScene,
  commendation: CommendationScene,
  recess: RecessScene,
  adjourned: AdjournedScene,
}

/** The hall screen: one thing at a time, read from twenty metres, nobody at its keyboard. */
export function ScreenView() {
  const { language } = useText()
  const scene = useMeeting(sceneOf)
  const breath = useMeeting(({ agenda }) => `${agenda.currentItemId}`)
  useDrawn()
  useWarmReader()
  usePreparation()
  const { isIdle, isFull } = useUnattended()
  const SceneView = scenes[scene]
  return (
    <div className={styles.screen} data-theme={themeOfPage()} data-scene={scene} data-idle={isIdle} lang={language}>
      <ScreenHead scene={scene} />
      <main className={styles.stage} key={`${scene} ${breath}`} aria-live="polite">
        <SceneView />
      </main>
      <NoticeBand />
      {scene !== 'document' && <ScreenFoot scene={scene} />}
      {!isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="identify.screen" />
    </div>
  )
}
