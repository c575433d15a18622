import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { agendaPhases } from './agenda-phases.ts'
import styles from './ObserverAgenda.module.css'
import { ObserverPart } from './ObserverPart.tsx'

/** The whole agenda; what is done, on and next is said in words too. */
export function ObserverAgenda() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const phases = agendaPhases(agenda, status)
  return (
    <ObserverPart title={t('observer.agenda')}>
      <ol className={styles.list}>
        {agenda.items.map((item, index) => {
          const phase = phases[index] ?? 'rest'
          return (
            <li
              key={item.id}
              className={styles.item}
              data-phase={phase}
              aria-current={phase === 'now' ? 'step' : undefined}
            >
              <span className={styles.number}>{item.number}</span>
              <span className={styles.text}>
                {item.title}
                {item.speaker !== null && <span className={styles.speaker}>{item.speaker.name}</span>}
              </span>
              <span className={styles.phase}>{phase !== 'rest' && t(`observer.${phase}`)}</span>
            </li>
          )
        })}
      </ol>
    </ObserverPart>
  )
}
