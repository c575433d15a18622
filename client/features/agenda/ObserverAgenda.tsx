import { ObserverPart } from '../../components/ObserverPart.tsx'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { type Translate, useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import { type AgendaPhase, agendaPhases } from './agenda-phases.ts'
import styles from './ObserverAgenda.module.css'

/** The whole agenda; what is done, on and next is said in words too. */
export function ObserverAgenda() {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const meeting = useMeeting((state) => state.meeting)
  const phases = agendaPhases({ meeting, agenda })
  return (
    <ObserverPart title={t('agenda.observer.agenda')}>
      <ol>
        {agenda.items.map((item, index) => {
          const phase = phases[index] ?? 'coming'
          return (
            <Stack
              key={item.id}
              as="li"
              gap={2}
              size={5}
              pad={[4, 0]}
              edge="bottom"
              tone={phase === 'current' ? 'formal' : phase === 'done' || phase === 'notHeld' ? 'quiet' : undefined}
              weight={phase === 'current' ? 700 : undefined}
              className={styles.item}
              data-phase={phase}
              aria-current={phase === 'current' ? 'step' : undefined}
            >
              <span>{item.number}</span>
              <span>
                {item.title}
                {item.speaker !== null && (
                  <Text size={3} tone="quiet" weight={400} className={styles.speaker}>
                    {item.speaker.name}
                  </Text>
                )}
              </span>
              <Text size={3} weight={500} className={styles.phase}>
                {phaseText(t, phase)}
              </Text>
            </Stack>
          )
        })}
      </ol>
    </ObserverPart>
  )
}

/** Nothing of what is to come later. */
function phaseText(t: Translate, phase: AgendaPhase): string | null {
  switch (phase) {
    case 'coming':
      return null
    case 'current':
      return t('agenda.observer.now')
    case 'notHeld':
      return t('agenda.notHeld')
    default:
      return t(`agenda.observer.${phase}`)
  }
}
