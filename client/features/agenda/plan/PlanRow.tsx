import { type KeyboardEvent, memo, useRef } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { MeetingState } from '../../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import type { Instant } from '../../../../shared/kernel/time.ts'
import { OthersMark } from '../../../acts/beside/OthersMark.tsx'
import { Box } from '../../../components/Box.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DragHandle } from '../../../components/DragHandle.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { type DropEdge, useDragRow } from '../../../components/use-drag-row.ts'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import styles from './PlanRow.module.css'

/** What is done with any row; the same object at every drawing, so that a row is drawn again for its own sake alone. */
export interface RowActs {
  readonly toggle: (item: AgendaItem) => void
  readonly move: (item: AgendaItem, by: 1 | -1) => void
  readonly press: (item: AgendaItem, event: KeyboardEvent) => void
  readonly drop: (draggedId: string, item: AgendaItem, edge: DropEdge) => void
}

interface Props {
  readonly item: AgendaItem
  readonly startsAt: Instant | null
  readonly endsAt: Instant | null
  readonly isOpen: boolean
  readonly isLast: boolean
  /** Who else has it open, in one line. */
  readonly others: string | undefined
  readonly acts: RowActs
}

/** One line of the agenda; open, it is the heading of its own fields. */
export const PlanRow = memo(function PlanRow({ item, startsAt, endsAt, isOpen, isLast, others, acts }: Props) {
  const { t } = useText()
  const [line, handle] = [useRef<HTMLDivElement>(null), useRef<HTMLSpanElement>(null)]
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const contents = useMeeting((state) => contentsOf(t, state, item))
  const drop = (draggedId: string, edge: DropEdge) => acts.drop(draggedId, item, edge)
  const edge = useDragRow({ list: 'agenda', id: item.id, row: line, handle, onDrop: drop })
  const { number, title, kind, speaker, plannedMinutes } = item
  return (
    <Cluster ref={line} className={styles.line} data-edge={edge ?? undefined}>
      <DragHandle handle={handle} />
      <Box
        type="button"
        as="button"
        grow
        gap={3}
        shrinks
        least={44}
        pad={[2, 3]}
        words="start"
        className={styles.row}
        data-number={number}
        aria-expanded={isOpen}
        onClick={() => acts.toggle(item)}
        onKeyDown={(event) => acts.press(item, event)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.kind}>{t(`agenda.plan.kind.${kind}`)}</span>
        <Text size={4} weight={600} className={styles.title}>
          {title} <OthersMark names={others} />
        </Text>
        <span className={styles.speaker}>{speaker?.name ?? ''}</span>
        <Text words="end" className={styles.figure}>
          {plannedMinutes ?? '–'}
        </Text>
        <span className={styles.time}>
          {startsAt !== null && endsAt !== null && `${clockTime(startsAt, timeZone)} – ${clockTime(endsAt, timeZone)}`}
        </span>
        <span data-short={contents.isShort} className={styles.contents}>
          {contents.text}
        </span>
      </Box>
      <DeskButton
        small
        look="quiet"
        aria-label={t('agenda.edit.up', { title })}
        disabled={number === 1}
        onClick={() => acts.move(item, -1)}
      >
        ↑
      </DeskButton>
      <DeskButton
        small
        look="quiet"
        aria-label={t('agenda.edit.down', { title })}
        disabled={isLast}
        onClick={() => acts.move(item, 1)}
      >
        ↓
      </DeskButton>
    </Cluster>
  )
})

/** What the item has with it; amber where a document has no file yet. */
function contentsOf(t: Translate, { documents, commendation, script }: MeetingState, item: AgendaItem) {
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
