import { WayIn } from '../../features/check-in/WayIn.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useDrawn } from '../../store/use-drawn.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { IdentityCard } from '../screen/IdentityCard.tsx'
import { ScreenFoot } from '../screen/ScreenFoot.tsx'
import { ScreenHead } from '../screen/ScreenHead.tsx'
import screen from '../screen/ScreenView.module.css'
import { themeOfPage } from '../screen/theme-of-page.ts'
import { useUnattended } from '../screen/use-unattended.ts'
import { DoorCounter } from './DoorCounter.tsx'
import { DoorHalls } from './DoorHalls.tsx'
import styles from './DoorView.module.css'
import { LatestArrivals } from './LatestArrivals.tsx'
import { hasManyHalls } from './many-halls.ts'

/** The screen at a hall's door: how many have come here and elsewhere, and the code for those who come late. */
export function DoorView() {
  const { language } = useText()
  const hasNames = useMeeting(({ attendance }) => attendance.rules.door === 'surnames')
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const isMany = useMeeting(({ venues }) => hasManyHalls(Object.keys(venues).length))
  useDrawn()
  const { isIdle } = useUnattended()
  return (
    <div className={screen.screen} data-theme={themeOfPage()} data-idle={isIdle} lang={language}>
      <ScreenHead scene={isOver ? 'adjourned' : 'waiting'} />
      <main className={styles.door} data-many={isMany}>
        <div className={styles.own}>
          <DoorCounter />
          {hasNames && <LatestArrivals />}
          {!isOver && (
            <div className={styles.code}>
              <WayIn />
            </div>
          )}
        </div>
        <DoorHalls />
      </main>
      <ScreenFoot scene="waiting" />
      <IdentityCard page="identify.screen" />
    </div>
  )
}
