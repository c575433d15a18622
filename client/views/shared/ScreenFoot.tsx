import { totalAttendance } from '../../../shared/domain/attendance/attendance.selectors.ts'
import { AgendaStrip } from '../../features/agenda/AgendaStrip.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ScreenFoot.module.css'
import type { Scene } from './scene-of.ts'
import { TimeOfDay } from './TimeOfDay.tsx'

/** Where we are in the agenda, or who has come; and the time of day. */
export function ScreenFoot({ scene }: { readonly scene: Scene }) {
  return (
    <footer className={styles.foot}>
      {scene === 'waiting' ? <Sums /> : <AgendaStrip />}
      <TimeOfDay />
    </footer>
  )
}

function Sums() {
  const { t } = useText()
  const { expected, present, onLeave } = useMeeting(({ attendance }) => totalAttendance(attendance))
  const sums = [
    [t('meeting.screen.expected'), expected, false],
    [t('meeting.screen.present'), present, true],
    [t('meeting.screen.onLeave'), onLeave, false],
  ] as const
  return (
    <dl className={styles.sums}>
      {sums.map(([name, count, isMain]) => (
        <div key={name} className={styles.sum}>
          <dt>{name}</dt>
          <dd data-main={isMain}>{count}</dd>
        </div>
      ))}
    </dl>
  )
}
