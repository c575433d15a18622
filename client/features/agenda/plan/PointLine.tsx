import { type KeyboardEvent, useRef } from 'react'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { DragHandle } from '../../../components/DragHandle.tsx'
import { chineseNumber } from '../../../components/format-time.ts'
import { Text } from '../../../components/Text.tsx'
import { type DropEdge, useDragRow } from '../../../components/use-drag-row.ts'
import { useText } from '../../../i18n/i18n.ts'
import styles from './PointLine.module.css'
import type { PointRow } from './point-rows.ts'

interface Props {
  readonly row: PointRow
  readonly index: number
  /** Which list it may be dragged in. */
  readonly list: string
  readonly onWrite: (change: Partial<PointRow>) => void
  /** @returns false where it is a line as any other. */
  readonly onPaste: (text: string) => boolean
  readonly onNext: () => void
  readonly onMove: (to: number) => void
  /** Another point was dropped above or below this one. */
  readonly onBring: (from: number, edge: DropEdge) => void
  readonly onRemove: () => void
}

/** One point: its title, and its sub-points with strokes between them. */
export function PointLine({ row, index, list, onWrite, onPaste, onNext, onMove, onBring, onRemove }: Props) {
  const { t, language } = useText()
  const [line, handle] = [useRef<HTMLLIElement>(null), useRef<HTMLSpanElement>(null)]
  const edge = useDragRow({
    list,
    id: String(index),
    row: line,
    handle,
    onDrop: (from, at) => onBring(Number(from), at),
  })
  const number = index + 1
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    const isEmpty = row.title === '' && row.notes === ''
    if (event.altKey && by !== null) onMove(index + by)
    else if (event.key === 'Enter') onNext()
    else if (event.key === 'Backspace' && isEmpty) onRemove()
    else return
    event.preventDefault()
  }
  return (
    <Cluster ref={line} as="li" gap={3} least={34} edge="bottom" data-edge={edge ?? undefined}>
      <Text tone="soft" serif rigid className={styles.number}>
        {language === 'en' ? number : chineseNumber(number)}
      </Text>
      <input
        data-title=""
        className={styles.title}
        aria-label={t('agenda.plan.pointTitle', { number })}
        maxLength={200}
        value={row.title}
        onChange={(event) => onWrite({ title: event.target.value })}
        onKeyDown={onKey}
        onPaste={(event) => onPaste(event.clipboardData.getData('text/plain')) && event.preventDefault()}
      />
      <input
        className={styles.notes}
        aria-label={t('agenda.plan.pointNotes', { number })}
        placeholder={t('agenda.plan.pointNotesHint')}
        maxLength={4_000}
        value={row.notes}
        onChange={(event) => onWrite({ notes: event.target.value })}
        onKeyDown={onKey}
        onPaste={(event) => {
          const lines = event.clipboardData.getData('text/plain').trim().split(/\r?\n/u)
          if (lines.length < 2) return
          event.preventDefault()
          onWrite({ notes: [row.notes, ...lines].filter((text) => text.trim() !== '').join(' / ') })
        }}
      />
      <DeskButton small look="quiet" aria-label={t('agenda.plan.removePoint', { number })} onClick={onRemove}>
        ×
      </DeskButton>
      <DragHandle handle={handle} />
    </Cluster>
  )
}
