import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { currentItem, elapsedMs, itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { minutes } from '../../../shared/kernel/time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './AgendaStrip.module.css'

/** An item without planned time is drawn as long as this many minutes. */
const unplannedMinutes = 3
/** Share of the strip under which a segment has no room for its name. */
const smallestLabelled = 0.055

const lengthOf = (item: AgendaItem) => Math.max(1, item.plannedMinutes ?? unplannedMinutes)

/** The agenda as a strip: each segment as long as its item, the current one filling up. */
export function AgendaStrip() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const meeting = useMeeting((state) => state.meeting)
  const now = useNow(5_000)
  const current = currentItem(agenda)
  const total = agenda.items.reduce((sum, item) => sum + lengthOf(item), 0)
  const elapsed = elapsedMs(agenda, now) ?? 0
  const done = current === null ? 0 : Math.min(1, elapsed / minutes(lengthOf(current)))
  return (
    <ol className={styles.strip} data-crowded={agenda.items.length > 40}>
      {agenda.items.map((item) => {
        const standing = itemStanding({ meeting, agenda }, item)
        const isCurrent = standing === 'current'
        const hasLabel = isCurrent || (lengthOf(item) / total >= smallestLabelled && agenda.items.length <= 14)
        return (
          <li key={item.id} className={styles.segment} data-standing={standing} style={{ flexGrow: lengthOf(item) }}>
            <span className={styles.bar}>
              {isCurrent && <span className={styles.fill} style={{ transform: `scaleX(${done})` }} />}
            </span>
            {hasLabel && (
              <span className={styles.label}>
                <span>{standing === 'notHeld' ? `${t('agenda.notHeld')} · ${item.title}` : item.title}</span>
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
