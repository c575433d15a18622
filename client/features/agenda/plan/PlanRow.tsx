import type { KeyboardEvent } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { PlannedTime } from '../../../../shared/domain/agenda/planned-times.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanRow.module.css'

interface Props {
  readonly item: AgendaItem
  readonly time: PlannedTime | null
  readonly isOpen: boolean
  readonly isLast: boolean
  readonly onToggle: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** One line of the agenda; open, it is the heading of its own fields. */
export function PlanRow({ item, time, isOpen, isLast, onToggle, onMove, onKey }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { text, isShort } = useContents(t, item)
  const { number, title, kind, speaker, plannedMinutes } = item
  return (
    <div className={styles.line}>
      <button
        type="button"
        className={styles.row}
        data-number={number}
        aria-expanded={isOpen}
        onClick={onToggle}
        onKeyDown={onKey}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.kind}>{t(`agenda.plan.kind.${kind}`)}</span>
        <span className={styles.title}>{title}</span>
        <span>{speaker?.name ?? ''}</span>
        <span className={styles.figure}>{plannedMinutes ?? '–'}</span>
        <span className={styles.time}>
          {time !== null && `${clockTime(time.startsAt, timeZone)} – ${clockTime(time.endsAt, timeZone)}`}
        </span>
        <span data-short={isShort} className={styles.contents}>
          {text}
        </span>
      </button>
      <DeskButton
        small
        look="quiet"
        aria-label={t('agenda.edit.up', { title })}
        disabled={number === 1}
        onClick={() => onMove(-1)}
      >
        ↑
      </DeskButton>
      <DeskButton
        small
        look="quiet"
        aria-label={t('agenda.edit.down', { title })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        ↓
      </DeskButton>
    </div>
  )
}

/** What the item has with it; amber where a document has no file yet. */
function useContents(t: Translate, item: AgendaItem) {
  const { documents, commendation, script } = useMeeting((state) => state)
  const listed = item.documentIds.map((id) => lookUp(documents, id))
  const withFile = listed.filter((document) => document?.file != null).length
  const names = lookUp(commendation, item.id)?.total ?? 0
  const hasScript = (lookUp(script.items, item.id)?.text ?? '') !== ''
  const parts = [
    ...(item.points.length > 0 ? [t('agenda.plan.pointsOf', { count: item.points.length })] : []),
    ...(names > 0 ? [t('agenda.plan.namesOf', { count: names })] : []),
    ...(listed.length > 0 ? [t('agenda.plan.filesOf', { ready: withFile, count: listed.length })] : []),
    ...(hasScript ? [t('agenda.plan.script')] : []),
  ]
  return { text: parts.join(' · '), isShort: withFile < listed.length }
}
