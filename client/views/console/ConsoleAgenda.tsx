import { useEffect, useRef } from 'react'
import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { between } from '../../../shared/kernel/time.ts'
import { countdown } from '../../components/format-time.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'
import styles from './ConsoleAgenda.module.css'

/** The agenda; an item is gone to with a press. */
export function ConsoleAgenda({ onChoose }: { readonly onChoose: (itemId: string) => void }) {
  const { t } = useText()
  const { items, currentItemId } = useMeeting(({ agenda }) => agenda)
  const status = useMeeting(({ meeting }) => meeting.status)
  const currentNumber = items.find((item) => item.id === currentItemId)?.number ?? 0
  const isOver = status === 'adjourned'
  const now = useRef<HTMLLIElement>(null)
  useEffect(() => {
    now.current?.scrollIntoView({ block: 'nearest' })
  })
  return (
    <nav className={styles.agenda} aria-label={t('console.agenda')}>
      <h2 className={styles.heading}>{t('console.agenda')}</h2>
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
                  <Facts item={item} />
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

function Facts({ item }: { readonly item: AgendaItem }) {
  const { t } = useText()
  const { startedAt, endedAt, speaker, documentIds } = item
  const facts = [
    ...(speaker === null ? [] : [speaker.name]),
    ...(documentIds.length === 0 ? [] : [t('console.documentsCount', { count: documentIds.length })]),
    ...(startedAt === null || endedAt === null
      ? []
      : [t('console.actual', { time: countdown(between(startedAt, endedAt)) })]),
  ]
  return facts.length === 0 ? null : <span className={styles.facts}>{facts.join(' · ')}</span>
}
