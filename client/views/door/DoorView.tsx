import { Box } from '../../components/Box.tsx'
import { DoorCounter } from '../../features/attendance/check-in/DoorCounter.tsx'
import { DoorVenues } from '../../features/attendance/check-in/DoorVenues.tsx'
import { LatestArrivals } from '../../features/attendance/check-in/LatestArrivals.tsx'
import { hasManyVenues } from '../../features/attendance/check-in/many-venues.ts'
import { WayIn } from '../../features/attendance/check-in/WayIn.tsx'
import { IdentityCard } from '../../features/venues/identify/IdentityCard.tsx'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { ScreenFoot } from '../shared/ScreenFoot.tsx'
import { ScreenFrame } from '../shared/ScreenFrame.tsx'
import { ScreenHead } from '../shared/ScreenHead.tsx'
import { useUnattended } from '../shared/use-unattended.ts'
import styles from './DoorView.module.css'

/** The screen at a hall's door: how many have come here and elsewhere, and the code for those who come late. */
export function DoorView() {
  const hasNames = useMeeting(({ attendance }) => attendance.rules.door === 'surnames')
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const isMany = useMeeting(({ venues }) => hasManyVenues(Object.keys(venues).length))
  useDrawn()
  const { isIdle } = useUnattended()
  return (
    <ScreenFrame isIdle={isIdle}>
      <ScreenHead scene={isOver ? 'adjourned' : 'waiting'} />
      <main className={styles.door} data-many={isMany}>
        <Box apart={10} sinks className={styles.own}>
          <DoorCounter />
          {hasNames && <LatestArrivals />}
          {!isOver && (
            <div className={styles.code}>
              <WayIn />
            </div>
          )}
        </Box>
        <DoorVenues />
      </main>
      <ScreenFoot scene="waiting" />
      <IdentityCard page="venues.identify.screen" />
    </ScreenFrame>
  )
}
