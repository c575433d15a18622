import type { ComponentType } from 'react'
import { useText } from '../../i18n/i18n.ts'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { FullScreenHint } from '../screen/FullScreenHint.tsx'
import { IdentityCard } from '../screen/IdentityCard.tsx'
import { useUnattended } from '../screen/use-unattended.ts'
import { LecternFoot } from './LecternFoot.tsx'
import { LecternHead } from './LecternHead.tsx'
import { LecternPoint } from './LecternPoint.tsx'
import { AdjournedRest, BetweenRest, RecessRest, WaitingRest } from './LecternRest.tsx'
import { LecternTime } from './LecternTime.tsx'
import { type LecternScene, lecternScene } from './lectern-scene.ts'
import styles from './SpeakerView.module.css'
import { WordBand } from './WordBand.tsx'

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
      <main className={styles.stage} key={`${scene} ${item}`}>
        <Scene />
      </main>
      <LecternFoot />
      {!isIdle && !isFull && <FullScreenHint />}
      <IdentityCard page="identify.lectern" />
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
