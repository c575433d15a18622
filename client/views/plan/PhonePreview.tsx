import { Box } from '../../components/Box.tsx'
import { PhoneAgenda } from '../../features/agenda/PhoneAgenda.tsx'
import { useMeeting } from '../../store/use-meeting.ts'
import { PhoneNow } from '../shared/PhoneNow.tsx'
import { ScaledPicture } from '../shared/ScaledPicture.tsx'
import styles from './PhonePreview.module.css'

/** What an attendee's phone shows of the item: what is on, and the agenda. */
export function PhonePreview() {
  const title = useMeeting(({ meeting }) => meeting.title)
  return (
    <div className={styles.phone}>
      <ScaledPicture width={390} height={844}>
        <Box phone={3} lines={1.5} ground="paper" className={styles.page}>
          <header className={styles.head} data-theme="formal">
            <p className={styles.title}>{title}</p>
            <PhoneNow />
          </header>
          <Box pad={6}>
            <PhoneAgenda />
          </Box>
        </Box>
      </ScaledPicture>
    </div>
  )
}
