import type { Reversal, Reversals } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import type { agendaCommands } from './agenda.decide.ts'
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
  'agenda.editItem': (before, { itemId, patch }) => {
    const item = itemById(before.agenda, itemId)
    if (item === null) return nothing
    const was = wholeItem(before, item)
    const keys = (Object.keys(patch) as (keyof typeof was)[]).filter(
      (key) => patch[key as keyof typeof patch] !== undefined,
    )
    return {
      label: item.title,
      touches: keys.map((key) => `item/${itemId}/${key}`),
      back: {
        type: 'agenda.editItem',
        data: { itemId, patch: Object.fromEntries(keys.map((key) => [key, was[key]])) },
      },
    }
  },
  // Many items as one change: nothing leads back, and nobody undoes past it what it has touched.
  'agenda.changeItems': (_, { adds, edits }, facts) => ({
    label: adds[0]?.item.title ?? edits[0]?.itemId ?? '',
    touches: [
      ...facts.flatMap((fact) => (fact.type === 'agenda.itemAdded' ? [`item/${fact.data.item.id}`] : [])),
      ...edits.flatMap(({ itemId, patch }) => Object.keys(patch).map((key) => `item/${itemId}/${key}`)),
    ],
    back: null,
  }),
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

const addedId = (facts: readonly MeetingFact[]): string =>
  facts.flatMap((fact) => (fact.type === 'agenda.itemAdded' ? [fact.data.item.id] : []))[0] ?? ''

/** The items behind it, the nearest first; null at the end. */
function placeOf({ agenda }: MeetingState, itemId: string): readonly string[] | null {
  const index = agenda.items.findIndex(({ id }) => id === itemId)
  const behind = agenda.items.slice(index + 1, index + 1 + mostNeighbours).map(({ id }) => id)
  return behind.length === 0 ? null : behind
}
