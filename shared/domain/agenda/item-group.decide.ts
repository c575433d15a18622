import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { type Decision, refuse } from '../../kernel/result.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import { agendaSchemas, mostItems } from './agenda.schema.ts'

export const itemGroupCommands = defineCommands({
  'agenda.changeItems': {
    schema: z
      .strictObject({
        adds: z.array(agendaSchemas.addItem).max(mostItems),
        edits: z.array(agendaSchemas.editItem).max(mostItems),
        removes: z.array(agendaSchemas.item).max(mostItems).optional(),
      })
      .refine(({ adds, edits, removes = [] }) => adds.length + edits.length + removes.length > 0),
    roles: staffRoles,
  },
})

type Group = z.output<(typeof itemGroupCommands)['agenda.changeItems']['schema']>

type Removal = NonNullable<Group['removes']>[number]

interface Single<Context, Code extends string> {
  readonly addItem: (context: Context, data: Group['adds'][number]) => Decision<MeetingFact, Code>
  readonly editItem: (context: Context, data: Group['edits'][number]) => Decision<MeetingFact, Code>
  readonly removeItem: (context: Context, data: Removal) => Decision<MeetingFact, Code>
}

/**
 * AGD-40: many items are edited, added and removed as one change: each as by itself, on what those before it have left; if one is
 * refused, nothing is done.
 */
export function decideItemGroup<Context extends { readonly state: MeetingState }, Code extends string>(
  context: Context,
  { adds, edits, removes = [] }: Group,
  { addItem, editItem, removeItem }: Single<Context, Code>,
): Decision<MeetingFact, Code | 'agenda.unknownItem'> {
  const facts: MeetingFact[] = []
  let { state } = context
  for (const edit of edits) {
    const decision = editItem({ ...context, state }, edit)
    if (!decision.ok) return decision
    facts.push(...decision.events)
  }
  for (const add of adds) {
    const decision = addItem({ ...context, state }, add)
    if (!decision.ok) return decision
    facts.push(...decision.events)
    for (const fact of decision.events) if (fact.type === 'agenda.itemAdded') state = withItem(state, fact.data.item)
  }
  for (const removal of removes) {
    const decision = removeItem({ ...context, state }, removal)
    if (!decision.ok) return decision
    facts.push(...decision.events)
    state = withoutItem(state, removal.itemId)
  }
  const [first, ...others] = facts
  return first === undefined ? refuse('agenda.unknownItem') : { ok: true, events: [first, ...others] }
}

/** As far as the next decision asks: that id is taken, and there is one item more. */
function withItem(state: MeetingState, item: { readonly id: string }): MeetingState {
  const [like] = state.agenda.items
  return like === undefined
    ? state
    : { ...state, agenda: { ...state.agenda, items: [...state.agenda.items, { ...like, id: item.id }] } }
}

const withoutItem = (state: MeetingState, itemId: string): MeetingState => ({
  ...state,
  agenda: { ...state.agenda, items: state.agenda.items.filter(({ id }) => id !== itemId) },
})
