import { type RefObject, useRef } from 'react'
import type { AgendaItem } from '../../../../shared/domain/agenda/agenda.model.ts'
import type { CommandPayloads } from '../../../../shared/domain/meeting/meeting.decide.ts'
import { idFromBytes } from '../../../../shared/kernel/ids.ts'
import { useActs } from '../../../acts/use-acts.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { beforeWhenMovedTo } from '../edit/item-draft.ts'
import type { RowActs } from './PlanRow.tsx'

type NewItem = CommandPayloads['agenda.addItem']['item']

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
  /** @param number the item behind which it comes; null: the last. */
  const addBehind = async (item: Omit<NewItem, 'id' | 'documentIds'>, number: number | null) => {
    const id = idFromBytes(crypto.getRandomValues(new Uint8Array(16)))
    const before = number === null ? null : (items[number]?.id ?? null)
    if (await run('list', 'agenda.addItem', { item: { ...item, id, documentIds: [] }, before })) onOpen(id)
  }
  const add = () => {
    const title = t('agenda.plan.newTitle')
    const number = items.find(({ id }) => id === openId)?.number ?? null
    return addBehind({ kind: 'other', title, plannedMinutes: 5, speaker: null, points: [] }, number)
  }
  /** All that is said of the item but its documents, its names and its script, once more behind it. */
  const duplicate = ({ kind, title, plannedMinutes, speaker, points, number }: AgendaItem) =>
    addBehind({ kind, title, plannedMinutes, speaker, points: [...points] }, number)
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
  return { mark: marks.list, add, duplicate, moveTo, focusRow, rowActs: rowActs.current }
}
