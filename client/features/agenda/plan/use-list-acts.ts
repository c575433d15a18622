import { type RefObject, useRef } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { beforeWhenMovedTo } from '../edit/item-draft.ts'
import type { RowActs } from './PlanRow.tsx'

interface Deps {
  readonly list: RefObject<HTMLElement | null>
  readonly openId: string | null
  readonly onOpen: (itemId: string | null) => void
}

/** What is done with the agenda as a list: items are added, opened, chosen by keys and moved, one command each. */
export function useListActs({ list, openId, onOpen }: Deps) {
  const { t } = useText()
  const { marks, run } = useActs()
  const items = useMeeting(({ agenda }) => agenda.items)

  const focusRow = (number: number) => list.current?.querySelector<HTMLElement>(`[data-number='${number}']`)?.focus()
  const moveTo = async (item: AgendaItem, number: number) => {
    const before = beforeWhenMovedTo(items, item.number, number)
    if (before === undefined) return
    if (await run('list', 'agenda.moveItem', { itemId: item.id, before })) focusRow(number)
  }
  const add = async () => {
    const id = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    const item = { id, title: t('agenda.plan.newTitle'), plannedMinutes: 5, speaker: null, points: [], documentIds: [] }
    const place = items.findIndex((known) => known.id === openId)
    const before = openId === null ? null : (items[place + 1]?.id ?? null)
    if (await run('list', 'agenda.addItem', { item: { kind: 'other', ...item }, before })) onOpen(id)
  }
  const latest = useRef<RowActs | null>(null)
  latest.current = {
    toggle: ({ id }) => onOpen(id === openId ? null : id),
    move: (item, by) => void moveTo(item, item.number + by),
    press(item, event) {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      if (by === null) return
      event.preventDefault()
      if (event.altKey) void moveTo(item, item.number + by)
      else focusRow(item.number + by)
    },
    drop(draggedId, over, edge) {
      const dragged = items.find(({ id }) => id === draggedId)
      if (dragged === undefined) return
      const gap = edge === 'above' ? over.number : over.number + 1
      void moveTo(dragged, dragged.number < gap ? gap - 1 : gap)
    },
  }
  const rowActs = useRef<RowActs>({
    toggle: (item) => latest.current?.toggle(item),
    move: (item, by) => latest.current?.move(item, by),
    press: (item, event) => latest.current?.press(item, event),
    drop: (draggedId, item, edge) => latest.current?.drop(draggedId, item, edge),
  })
  return { mark: marks.list, add, moveTo, focusRow, rowActs: rowActs.current }
}
