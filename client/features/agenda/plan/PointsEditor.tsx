import { useId, useRef, useState } from 'react'
import { BesideNote } from '../../../acts/beside/BesideNote.tsx'
import type { BesideOthers } from '../../../acts/beside/use-form-beside-others.ts'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { ItemDraft } from '../edit/item-draft.ts'
import { PointLine } from './PointLine.tsx'
import styles from './PointsEditor.module.css'
import { moved, type PointRow, pasted, replaced, rowsOfText, textOfRows } from './point-rows.ts'

const emptyRow: PointRow = { title: '', notes: '' }

/**
 * The points of an item, a line each with its sub-points. Enter begins the next one, Backspace takes an empty one away, Alt with ↑ and ↓
 * moves; several lines that are pasted are several points.
 * @source AGD-31
 */
export function PointsEditor<Form extends ItemDraft>({ form }: { readonly form: BesideOthers<Form> }) {
  const { t } = useText()
  const list = useRef<HTMLOListElement>(null)
  const listId = useId()
  const field = form.of('points')
  const [known, setKnown] = useState({ text: field.value, rows: rowsOfText(field.value) })
  // Empty rows are on the page alone: what others write takes their place.
  if (known.text !== field.value) setKnown({ text: field.value, rows: rowsOfText(field.value) })
  const { rows } = known

  const become = (next: readonly PointRow[] | null, focus?: number) => {
    if (next === null) return
    const text = textOfRows(next)
    setKnown({ text, rows: next })
    form.write('points', text)
    if (focus !== undefined) requestAnimationFrame(() => focusTitle(focus))
  }
  const focusTitle = (index: number) =>
    list.current?.querySelectorAll<HTMLInputElement>('[data-title]')[Math.max(0, index)]?.focus()
  const add = (index: number) => become(replaced(rows, index, 0, emptyRow), index)
  return (
    <Stack as="section" aria-label={t('agenda.plan.points')}>
      <Cluster
        as="header"
        gap={5}
        align="stretch"
        justify="between"
        size={2}
        tone="soft"
        edge="bottom"
        className={styles.head}
      >
        <span>{rows.length === 0 ? t('agenda.plan.points') : t('agenda.plan.pointsSum', { count: rows.length })}</span>
        <span>{t('agenda.plan.pointsPaste')}</span>
      </Cluster>
      <Stack ref={list} as="ol">
        {rows.map((row, index) => (
          <PointLine
            key={index}
            row={row}
            index={index}
            list={listId}
            onWrite={(change) => become(replaced(rows, index, 1, { ...row, ...change }))}
            onPaste={(text) => {
              const next = pasted(rows, index, text)
              become(next)
              return next !== null
            }}
            onNext={() => add(index + 1)}
            onMove={(to) => become(moved(rows, index, to), to)}
            onBring={(from, edge) => {
              const to = index + (edge === 'below' ? 1 : 0)
              become(moved(rows, from, from < to ? to - 1 : to))
            }}
            onRemove={() => become(replaced(rows, index, 1), index - 1)}
          />
        ))}
      </Stack>
      <DeskButton small look="quiet" className={styles.add ?? ''} onClick={() => add(rows.length)}>
        {t('agenda.plan.addPoint')}
      </DeskButton>
      <BesideNote field={field} label={t('agenda.plan.points')} onHold={(whose) => form.hold('points', whose)} />
    </Stack>
  )
}
