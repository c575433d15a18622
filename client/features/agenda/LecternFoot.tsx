import { currentItem, remainingMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { timePhase } from '../../../shared/domain/agenda/time-phase.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { clockTime } from '../../components/format-time.ts'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { comingItem } from './coming-item.ts'
import styles from './LecternFoot.module.css'
import { usedShare } from './used-share.ts'

/** What comes next and who speaks to it; the time of day; and the item's time as a line that fills. */
export function LecternFoot() {
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const now = useNow()
  return (
    <footer className={styles.foot}>
      <UsedLine />
      {isOver ? <span /> : <Coming />}
      <time className={styles.clock}>{clockTime(now, timeZone)}</time>
    </footer>
  )
}

function Coming() {
  const { t } = useText()
  const item = useMeeting(({ agenda }) => comingItem(agenda))
  if (item === null) return <p className={styles.last}>{t('agenda.speaker.lastItem')}</p>
  const planned = item.plannedMinutes === null ? null : t('agenda.speaker.minutes', { minutes: item.plannedMinutes })
  return (
    <p className={styles.coming}>
      <span className={styles.label}>{t('agenda.speaker.next')}</span>
      <Text shrinks weight={500} className={styles.title}>
        {item.number} {item.title}
      </Text>
      <span className={styles.facts}>{[item.speaker?.name, planned].filter(Boolean).join(' · ')}</span>
    </p>
  )
}

/** Nothing but the hairline while no time is planned. */
function UsedLine() {
  const agenda = useMeeting((state) => state.agenda)
  const now = useNow()
  const planned = currentItem(agenda)?.plannedMinutes ?? null
  const left = remainingMs(agenda, now)
  if (planned === null || left === null) return <span className={styles.used} />
  return (
    <span className={styles.used} data-phase={timePhase(agenda, now)}>
      <span className={styles.fill} style={{ transform: `scaleX(${usedShare(left, minutes(planned))})` }} />
    </span>
  )
}
