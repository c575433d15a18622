import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { itemStanding } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { projectedStarts } from '../../../shared/domain/agenda/projection.selectors.ts'
import type { Instant } from '../../../shared/kernel/time.ts'
import { Badge } from '../../components/Badge.tsx'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../components/format-time.ts'
import { Stack } from '../../components/Stack.tsx'
import { Text } from '../../components/Text.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleAgenda.module.css'

const AgendaEditor = lazy(() =>
  import('./edit/AgendaEditor.tsx').then(({ AgendaEditor }) => ({ default: AgendaEditor })),
)

/** So many frames later a list of the longest titles stands still. */
const framesToSettle = 8

interface Props {
  readonly onChoose: (itemId: string) => void
  /** What else is opened from here. */
  readonly tools: ReactNode
}

/** The agenda; an item is gone to with a press. */
export function ConsoleAgenda({ onChoose, tools }: Props) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const { items, currentItemId, stagedItemId } = agenda
  const meeting = useMeeting((state) => state.meeting)
  const isOver = meeting.status === 'adjourned'
  const [isEditing, setIsEditing] = useState(false)
  const starts = projectedStarts(agenda, useNow(10_000))
  const now = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when the item changes, not while somebody looks elsewhere.
  useEffect(() => {
    // Entries out of sight have a guessed height until they are drawn: what is on is brought into view until it stays there.
    let left = framesToSettle
    let frame = 0
    const bring = () => {
      now.current?.scrollIntoView({ block: 'nearest' })
      left -= 1
      if (left > 0) frame = requestAnimationFrame(bring)
    }
    bring()
    return () => cancelAnimationFrame(frame)
  }, [currentItemId])
  return (
    <Stack as="nav" flex sinks className={styles.agenda} aria-label={t('agenda.console.agenda')}>
      <Cluster justify="between" below={3} className={styles.top}>
        <Text as="h2" size={2} tone="quiet" weight={500} spaced={0.08}>
          {t('agenda.console.agenda')}
        </Text>
        <span>
          {tools}
          {!isOver && (
            <DeskButton small look="quiet" onClick={() => setIsEditing(true)}>
              {t('agenda.edit.open')}
            </DeskButton>
          )}
        </span>
      </Cluster>
      {isEditing && (
        <Suspense fallback={null}>
          <AgendaEditor onClose={() => setIsEditing(false)} />
        </Suspense>
      )}
      <Box as="ol" grow scrolls className={styles.list}>
        {items.map((item) => {
          const standing = itemStanding({ meeting, agenda }, item)
          const isCurrent = standing === 'current'
          return (
            <li key={item.id} ref={isCurrent ? now : null} data-standing={standing} className={styles.entry}>
              <Stack
                as="button"
                type="button"
                full
                pad={[3, 4]}
                round
                tone="plain"
                words="start"
                className={styles.item}
                title={item.title}
                aria-current={isCurrent ? 'step' : undefined}
                disabled={meeting.status !== 'live' && !isCurrent}
                onClick={() => onChoose(item.id)}
              >
                <span className={styles.number}>{item.number}</span>
                <Text shrinks className={styles.what}>
                  <Text block>{item.title}</Text>
                  <Facts
                    item={item}
                    isHeld={standing !== 'notHeld'}
                    isStaged={item.id === stagedItemId}
                    begins={starts[item.id] ?? null}
                  />
                </Text>
                <span className={styles.minutes}>{item.plannedMinutes === null ? '–' : `${item.plannedMinutes}′`}</span>
              </Stack>
            </li>
          )
        })}
      </Box>
    </Stack>
  )
}

interface FactsProps {
  readonly item: AgendaItem
  /** False when it was jumped over, or never began by the end of the meeting. */
  readonly isHeld: boolean
  readonly isStaged: boolean
  /** As things stand now; null for what is on or over. */
  readonly begins: Instant | null
}

function Facts({ item, isHeld, isStaged, begins }: FactsProps) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { endedAt, tookMs, speaker, documentIds } = item
  const facts = [
    ...(isHeld ? [] : [t('agenda.notHeld')]),
    ...(begins === null ? [] : [t('agenda.beginsAt', { time: clockTime(begins, timeZone) })]),
    ...(speaker === null ? [] : [speaker.name]),
    ...(documentIds.length === 0 ? [] : [t('agenda.console.documentsCount', { count: documentIds.length })]),
    ...(endedAt === null ? [] : [t('agenda.console.actual', { time: countdown(tookMs) })]),
  ]
  return (
    <Text size={2} tone="quiet" weight={400} block>
      {isStaged && (
        <>
          <Badge small tone="good">
            {t('agenda.console.staged')}
          </Badge>{' '}
        </>
      )}
      {facts.join(' · ')}
    </Text>
  )
}
