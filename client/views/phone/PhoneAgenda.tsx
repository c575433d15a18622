import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './PhoneAgenda.module.css'

/** The agenda; the item that is on, with its points. */
export function PhoneAgenda() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const isOver = useMeeting(({ meeting }) => meeting.status === 'adjourned')
  const current = currentItem(agenda)
  return (
    <section>
      <h2 className={styles.title}>{t('phone.agenda')}</h2>
      <ol className={styles.list}>
        {agenda.items.map((item) => {
          const isCurrent = item.id === current?.id && !isOver
          const phase = isCurrent ? 'now' : isOver || item.number < (current?.number ?? 0) ? 'done' : 'rest'
          return (
            <li key={item.id} className={styles.item} data-phase={phase} aria-current={isCurrent ? 'step' : undefined}>
              <span className={styles.number}>{item.number}</span>
              <span>
                {item.title}
                {item.speaker !== null && <span className={styles.speaker}>{item.speaker.name}</span>}
                {isCurrent && item.points.length > 0 && (
                  <span className={styles.points}>
                    {item.points.map((point, index) => (
                      <span key={index} className={styles.point} data-now={index === agenda.currentPoint}>
                        {point.title}
                      </span>
                    ))}
                  </span>
                )}
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
