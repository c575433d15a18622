import type { ComponentType } from 'react'
import { LecternFoot } from '../../features/agenda/LecternFoot.tsx'
import { LecternTime } from '../../features/agenda/LecternTime.tsx'
import { LecternPoint } from '../../features/agenda/points/LecternPoint.tsx'
import { WordBand } from '../../features/floor/private-word/WordBand.tsx'
import { AdjournedRest, BetweenRest, RecessRest, WaitingRest } from '../../features/lifecycle/LecternRest.tsx'
import { IdentityCard } from '../../features/venues/identify/IdentityCard.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { FullScreenHint } from '../shared/FullScreenHint.tsx'
import { useUnattended } from '../shared/use-unattended.ts'
import { LecternHead } from './LecternHead.tsx'
import { type LecternScene, lecternScene } from './lectern-scene.ts'
import styles from './SpeakerView.module.css'

const scenes: Readonly<Record<LecternScene, ComponentType>> = {
  waiting: WaitingRest,
  between: BetweenRest,
  item: LecternTime,
  point: TimeAndPoint,
  recess: RecessRest,
  adjourned: AdjournedRest,
}

/** The monitor on the lectern: the time first, read at a glance while one speaks; nothing moves but the word to the speaker. */
export function SpeakerView() {
  const { language } = useText()
  const scene = useMeeting(lecternScene)
  const item = useMeeting(({ agenda }) => agenda.currentItemId)
  const { isIdle, isFull } = useUnattended()
  // A page with a hall's screen link counts among that hall's screens: one that never reports would hold the hall back.
  useDrawn()
  const Scene = scenes[scene]
  return (
    <div className={styles.lectern} data-theme="lectern" data-scene={scene} data-idle={isIdle} lang={language}>
      <LecternHead />
      <WordBand />
      <main className={styles.scene} key={`${scene} ${item}`}>
        <Scene />
      </main>
      <LecternFoot />
      {!isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="venues.identify.lectern" />
    </div>
  )
}

function TimeAndPoint() {
  return (
    <div className={styles.both}>
      <LecternTime />
      <LecternPoint />
    </div>
  )
}
