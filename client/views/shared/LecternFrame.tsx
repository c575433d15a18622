import type { ComponentType, ReactNode } from 'react'
import { Box } from '../../components/Box.tsx'
import { LecternFoot } from '../../features/agenda/LecternFoot.tsx'
import { LecternTime } from '../../features/agenda/LecternTime.tsx'
import { LecternPoint } from '../../features/agenda/points/LecternPoint.tsx'
import { WordBand } from '../../features/floor/private-word/WordBand.tsx'
import { AdjournedRest, BetweenRest, RecessRest, WaitingRest } from '../../features/lifecycle/LecternRest.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './LecternFrame.module.css'
import { LecternHead } from './LecternHead.tsx'
import { type LecternScene, lecternScene } from './lectern-scene.ts'

const scenes: Readonly<Record<LecternScene, ComponentType>> = {
  waiting: WaitingRest,
  between: BetweenRest,
  item: LecternTime,
  point: TimeAndPoint,
  recess: RecessRest,
  adjourned: AdjournedRest,
}

interface Props {
  readonly isIdle: boolean
  /** What the scene is on its page: `div` where it is a picture on another. */
  readonly as?: 'main' | 'div'
  /** What lies over it. */
  readonly children?: ReactNode
}

/** What the monitor on the lectern shows. */
export function LecternFrame({ isIdle, as: Middle = 'main', children }: Props) {
  const { language } = useText()
  const scene = useMeeting(lecternScene)
  const item = useMeeting(({ agenda }) => agenda.currentItemId)
  const Scene = scenes[scene]
  return (
    <Box
      clips
      tone="screen-plain"
      screen={4}
      lines={1.4}
      className={styles.lectern}
      data-theme="lectern"
      data-scene={scene}
      data-idle={isIdle}
      lang={language}
    >
      <LecternHead />
      <WordBand />
      <Middle className={styles.scene} key={`${scene} ${item}`}>
        <Scene />
      </Middle>
      <LecternFoot />
      {children}
    </Box>
  )
}

function TimeAndPoint() {
  return (
    <Box apart={9} sinks className={styles.both}>
      <LecternTime />
      <LecternPoint />
    </Box>
  )
}
