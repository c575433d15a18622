import type { Reversal, Reversals } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import type { agendaCommands } from './agenda.decide.ts'
import type { AgendaItem } from './agenda.model.ts'
import { itemById } from './agenda.selectors.ts'
import { wholeItem } from './whole-item.selectors.ts'

/** So many neighbours are remembered, should some of them be gone by then. */
const mostNeighbours = 20

/** How edits of the agenda are taken back. @source EDT-1 */
export const reverseItemList: Reversals<typeof agendaCommands> = {
  'agenda.addItem': (_, { item }, facts) => {
    const itemId = addedId(facts)
    return { label: item.title, touches: [`item/${itemId}`], back: { type: 'agenda.removeItem', data: { itemId } } }
  },
  'agenda.editItem': (before, edit) => {
    const item = itemById(before.agenda, edit.itemId)
    if (item === null) return nothing
    return {
      label: item.title,
      touches: touchedBy(edit),
      back: { type: 'agenda.editItem', data: { itemId: edit.itemId, patch: patchBack(before, item, edit) } },
    }
  },
  // What has been on is not made up again: a change that takes it away leads nowhere back.
  'agenda.changeItems': (before, { adds, edits, removes = [] }, facts) => {
    const removed = new Set(removes.map(({ itemId }) => itemId))
    const added = facts
      .flatMap((fact) => (fact.type === 'agenda.itemAdded' ? [fact.data.item.id] : []))
      .filter((id) => !removed.has(id))
    const gone = removes.flatMap(({ itemId }) => itemById(before.agenda, itemId) ?? [])
    const changed = edits.flatMap((edit) => {
      const item = itemById(before.agenda, edit.itemId)
      return item === null || removed.has(item.id)
        ? []
        : [{ itemId: edit.itemId, patch: patchBack(before, item, edit) }]
    })
    const data = {
      adds: gone.map((item) => ({ item: wholeItem(before, item), before: placeOf(before, item.id) })),
      edits: changed,
      removes: added.map((itemId) => ({ itemId })),
    }
    const isOnRecord = gone.some(({ startedAt }) => startedAt !== null)
    return {
      label: adds[0]?.item.title ?? itemById(before.agenda, edits[0]?.itemId ?? '')?.title ?? gone[0]?.title ?? '',
      touches: [...[...added, ...gone.map(({ id }) => id)].map((id) => `item/${id}`), ...edits.flatMap(touchedBy)],
      back: isOnRecord ? null : { type: 'agenda.changeItems', data },
    }
  },
  'agenda.adjustTime': ({ agenda }, { itemId }) => {
    const item = itemById(agenda, itemId)
    if (item === null) return nothing
    const patch = { plannedMinutes: item.plannedMinutes }
    return {
      label: item.title,
      touches: [`item/${itemId}/plannedMinutes`],
      back: { type: 'agenda.editItem', data: { itemId, patch } },
    }
  },
  'agenda.moveItem': (before, { itemId }) => ({
    label: itemById(before.agenda, itemId)?.title ?? '',
    touches: [`item/${itemId}/place`],
    back: { type: 'agenda.moveItem', data: { itemId, before: placeOf(before, itemId) } },
  }),
  // What has been on is not made up again.
  'agenda.removeItem': (before, { itemId }) => {
    const item = itemById(before.agenda, itemId)
    if (item === null) return nothing
    const data = { item: wholeItem(before, item), before: placeOf(before, itemId) }
    const back = item.startedAt === null ? { type: 'agenda.addItem', data } : null
    return { label: item.title, touches: [`item/${itemId}`], back }
  },
}

const nothing: Reversal = { label: '', touches: [], back: null }

interface ItemEdit {
  readonly itemId: string
  readonly patch: object
}

const changedKeys = ({ patch }: ItemEdit) =>
  Object.entries(patch).flatMap(([key, value]) => (value === undefined ? [] : [key]))

const touchedBy = (edit: ItemEdit): readonly string[] => changedKeys(edit).map((key) => `item/${edit.itemId}/${key}`)

/** What of the item was what, before it was edited. */
function patchBack(before: MeetingState, item: AgendaItem, edit: ItemEdit) {
  const was = wholeItem(before, item)
  return Object.fromEntries(changedKeys(edit).map((key) => [key, was[key as keyof typeof was]]))
}

const addedId = (facts: readonly MeetingFact[]): string =>
  facts.flatMap((fact) => (fact.type === 'agenda.itemAdded' ? [fact.data.item.id] : []))[0] ?? ''

/** The items behind it, the nearest first; null at the end. */
function placeOf({ agenda }: MeetingState, itemId: string): readonly string[] | null {
  const index = agenda.items.findIndex(({ id }) => id === itemId)
  const behind = agenda.items.slice(index + 1, index + 1 + mostNeighbours).map(({ id }) => id)
  return behind.length === 0 ? null : behind
}
