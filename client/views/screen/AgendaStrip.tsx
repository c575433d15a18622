import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, elapsedMs } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './AgendaStrip.module.css'

/** An item without planned time is drawn as long as this many minutes. */
const unplannedMinutes = 3
/** Share of the strip under which a segment has no room for its name. */
const smallestLabelled = 0.055

const lengthOf = (item: AgendaItem) => Math.max(1, item.plannedMinutes ?? unplannedMinutes)

/** The agenda as a strip: each segment as long as its item, the current one filling up. */
export function AgendaStrip() {
  const agenda = useMeeting((state) => state.agenda)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const now = useNow(5_000)
  const current = currentItem(agenda)
  const total = agenda.items.reduce((sum, item) => sum + lengthOf(item), 0)
  const elapsed = elapsedMs(agenda, now) ?? 0
  const done = current === null ? 0 : Math.min(1, elapsed / minutes(lengthOf(current)))
  return (
    <ol className={styles.strip} data-crowded={agenda.items.length > 40}>
      {agenda.items.map((item) => {
        const isCurrent = item.id === current?.id && !isOver
        const phase = isCurrent ? 'now' : isOver || item.number < (current?.number ?? 0) ? 'done' : 'rest'
        const hasLabel = isCurrent || (lengthOf(item) / total >= smallestLabelled && agenda.items.length <= 14)
        return (
          <li key={item.id} className={styles.segment} data-phase={phase} style={{ flexGrow: lengthOf(item) }}>
            <span className={styles.bar}>
              {isCurrent && <span className={styles.fill} style={{ transform: `scaleX(${done})` }} />}
            </span>
            {hasLabel && <span className={styles.label}>{item.title}</span>}
          </li>
        )
      })}
    </ol>
  )
}
