import { textWidth } from '../../components/fit-title.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ScreenHead.module.css'
import { ScreenMarks } from './ScreenMarks.tsx'
import type { Scene } from './scene-of.ts'

/** From so many Chinese characters on the meeting's name takes two smaller lines. */
const longFrom = 24

/** Whose meeting, which hall, and one honest dot. */
export function ScreenHead({ scene }: { readonly scene: Scene }) {
  const { t } = useText()
  const title = useMeeting(({ meeting }) => meeting.title)
  const isChecking = scene === 'waiting'
  return (
    <header className={styles.head}>
      <p className={styles.title} data-long={!isChecking && textWidth(title) > longFrom}>
        {isChecking ? t('meeting.screen.checkInOpen') : title}
      </p>
      <ScreenMarks />
    </header>
  )
}
