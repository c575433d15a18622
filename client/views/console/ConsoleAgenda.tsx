import { useEffect, useRef, useState } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { projectedStarts } from '../../../shared/domain/agenda/agenda.selectors.ts'
import { between, type Instant } from '../../../shared/kernel/time.ts'
import { DeskButton } from '../../components/DeskButton.tsx'
import { clockTime, countdown } from '../../components/format-time.ts'
import { AgendaEditor } from '../../features/agenda-edit/AgendaEditor.tsx'
import { ScriptEditor } from '../../features/script/ScriptEditor.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import styles from './ConsoleAgenda.module.css'

/** The agenda; an item is gone to with a press. */
export function ConsoleAgenda({ onChoose }: { readonly onChoose: (itemId: string) => void }) {
  const { t } = useText()
  const agenda = useMeeting((state) => state.agenda)
  const { items, currentItemId, stagedItemId } = agenda
  const status = useMeeting(({ meeting }) => meeting.status)
  const currentNumber = items.find((item) => item.id === currentItemId)?.number ?? 0
  const isOver = status === 'adjourned'
  const [isEditing, setIsEditing] = useState(false)
  const [isScripting, setIsScripting] = useState(false)
  const starts = projectedStarts(agenda, useNow(10_000))
  const now = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolled when the item changes, not while somebody looks elsewhere.
  useEffect(() => {
    now.current?.scrollIntoView({ block: 'nearest' })
  }, [currentItemId])
  return (
    <nav className={styles.agenda} aria-label={t('console.agenda')}>
      <div className={styles.top}>
        <h2 className={styles.heading}>{t('console.agenda')}</h2>
        <span>
          <DeskButton small look="quiet" onClick={() => setIsScripting(true)}>
            {t('script.text')}
          </DeskButton>
          {!isOver && (
            <DeskButton small look="quiet" onClick={() => setIsEditing(true)}>
              {t('agendaEdit.open')}
            </DeskButton>
          )}
        </span>
      </div>
      {isScripting && <ScriptEditor onClose={() => setIsScripting(false)} />}
      {isEditing && <AgendaEditor onClose={() => setIsEditing(false)} />}
      <ol className={styles.list}>
        {items.map((item) => {
          const isCurrent = item.id === currentItemId && !isOver
          const phase = isCurrent ? 'now' : isOver || item.number < currentNumber ? 'done' : 'rest'
          return (
            <li key={item.id} ref={isCurrent ? now : null} data-phase={phase} className={styles.entry}>
              <button
                type="button"
                className={styles.item}
                aria-current={isCurrent ? 'step' : undefined}
                disabled={status !== 'live' && !isCurrent}
                onClick={() => onChoose(item.id)}
              >
                <span className={styles.number}>{item.number}</span>
                <span className={styles.what}>
                  <span className={styles.title}>{item.title}</span>
                  <Facts
                    item={item}
                    isStaged={item.id === stagedItemId}
                    begins={isOver ? null : (starts[item.id] ?? null)}
                  />
                </span>
                <span className={styles.minutes}>{item.plannedMinutes === null ? '–' : `${item.plannedMinutes}′`}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

interface FactsProps {
  readonly item: AgendaItem
  readonly isStaged: boolean
  /** As things stand now; null for what is on or over. */
  readonly begins: Instant | null
}

function Facts({ item, isStaged, begins }: FactsProps) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { startedAt, endedAt, speaker, documentIds } = item
  const facts = [
    ...(begins === null ? [] : [t('cues.beginsAt', { time: clockTime(begins, timeZone) })]),
    ...(speaker === null ? [] : [speaker.name]),
    ...(documentIds.length === 0 ? [] : [t('console.documentsCount', { count: documentIds.length })]),
    ...(startedAt === null || endedAt === null
      ? []
      : [t('console.actual', { time: countdown(between(startedAt, endedAt)) })]),
  ]
  return (
    <span className={styles.facts}>
      {isStaged && <strong className={styles.staged}>{t('console.staged')}</strong>}
      {facts.join(' · ')}
    </span>
  )
}
