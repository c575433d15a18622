import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { overtaken } from '../../kernel/overtaken.ts'
import { definedMembers, lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import type { Place } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import { scriptFault } from '../script/placeholders.model.ts'
import { scriptPart } from '../script/script.selectors.ts'
import { agendaSchemas, type GivenItem, mostItems } from './agenda.schema.ts'
import { itemAfter, itemById } from './agenda.selectors.ts'
import { wholeItem } from './whole-item.selectors.ts'

export const itemListCommands = defineCommands({
  'agenda.addItem': { schema: agendaSchemas.addItem, roles: staffRoles },
  'agenda.editItem': { schema: agendaSchemas.editItem, roles: staffRoles },
  'agenda.moveItem': { schema: agendaSchemas.moveItem, roles: staffRoles },
  'agenda.removeItem': { schema: agendaSchemas.item, roles: staffRoles },
})

export type ItemListRejection =
  | 'meeting.over'
  | 'agenda.unknownItem'
  | 'agenda.itemChanged'
  | 'agenda.itemIsCurrent'
  | 'agenda.idTaken'
  | 'agenda.unknownDocument'
  | 'agenda.unknownVenue'
  | 'agenda.tooShort'
  | 'agenda.tooMany'
  | 'script.unknownPlaceholder'
  | 'commendation.alreadyRevealed'

/** What is on the agenda. What was done is on record: the agenda of a meeting that is over stays as it was. */
export const decideItemList: Deciders<typeof itemListCommands, ItemListRejection> = {
  /** AGD-11: at most 500 items; the id, when given, is new. AGD-30: with its awardees and its script. */
  'agenda.addItem': ({ state, newId }, { item, before = null }) => {
    if (isOver(state)) return refuse('meeting.over')
    const id = item.id ?? newId()
    if (state.agenda.items.length >= mostItems) return refuse('agenda.tooMany', { max: mostItems })
    if (itemById(state.agenda, id) !== null) return refuse('agenda.idTaken')
    const place = placeOf(state, before)
    if (place === undefined) return refuse('agenda.unknownItem')
    const refusal = unfit(state, id, item)
    if (refusal !== null) return refusal
    const { awardees: _awardees, script: _script, ...plan } = item
    return accept(
      { type: 'agenda.itemAdded', data: { item: { ...plan, id }, before: place } },
      ...besideIt(state, id, item),
    )
  },
  /** AGD-12: any item, the current one too; never over what its sender has not seen. AGD-30: whatever an item of the meeting file has. */
  'agenda.editItem': ({ state }, { itemId, patch, from = {} }) => {
    if (isOver(state)) return refuse('meeting.over')
    const item = itemById(state.agenda, itemId)
    if (item === null) return refuse('agenda.unknownItem')
    const [changed] = overtaken(from, wholeItem(state, item))
    if (changed !== undefined) return refuse('agenda.itemChanged', { number: item.number, field: changed })
    const refusal = unfit(state, itemId, patch)
    if (refusal !== null) return refusal
    const { awardees: _awardees, script: _script, ...plan } = patch
    const [first, ...others] = besideIt(state, itemId, patch)
    const isSecretAlone = first !== undefined && Object.keys(definedMembers(plan)).length === 0
    if (isSecretAlone) return accept(first, ...others)
    const edited = { type: 'agenda.itemEdited', data: { itemId, patch: definedMembers(plan) } } as const
    return first === undefined ? accept(edited) : accept(edited, first, ...others)
  },
  /** AGD-13: before another item, or to the end. */
  'agenda.moveItem': ({ state }, { itemId, before }) => {
    if (isOver(state)) return refuse('meeting.over')
    if (itemById(state.agenda, itemId) === null) return refuse('agenda.unknownItem')
    const place = placeOf(state, before)
    if (place === undefined) return refuse('agenda.unknownItem')
    const behind = place === itemId ? (itemAfter(state.agenda, itemId)?.id ?? null) : place
    return accept({ type: 'agenda.itemMoved', data: { itemId, before: behind } })
  },
  /** AGD-14: never the current one, and never the last one left. */
  'agenda.removeItem': ({ state }, { itemId }) => {
    if (isOver(state)) return refuse('meeting.over')
    if (itemById(state.agenda, itemId) === null) return refuse('agenda.unknownItem')
    if (state.agenda.currentItemId === itemId) return refuse('agenda.itemIsCurrent')
    if (state.agenda.items.length === 1) return refuse('agenda.tooShort')
    return accept({ type: 'agenda.itemRemoved', data: { itemId } })
  },
}

const isOver = (state: MeetingState): boolean => state.meeting.status === 'adjourned'

/** @returns undefined when one item is named and is not there; of several the first that is, else the end. */
function placeOf({ agenda }: MeetingState, before: Place): string | null | undefined {
  if (before === null) return null
  if (typeof before === 'string') return itemById(agenda, before)?.id
  return before.find((id) => itemById(agenda, id) !== null) ?? null
}

type Given = { readonly [Key in keyof GivenItem]?: GivenItem[Key] | undefined }

/** What it names is there, its script can be filled, and no name that halls have seen is changed. */
function unfit(state: MeetingState, itemId: string, { documentIds, speaker, awardees, script }: Given) {
  const document = documentIds?.find((id) => lookUp(state.documents, id) === null)
  if (document !== undefined) return refuse('agenda.unknownDocument' as const, { documentId: document })
  const venueIds = [speaker?.venueId ?? null, ...(awardees ?? []).map(({ venueId }) => venueId)]
  const venueId = venueIds.find((id) => id !== null && lookUp(state.venues, id) === null) ?? null
  if (venueId !== null) return refuse('agenda.unknownVenue' as const, { venueId })
  const fault = script === undefined ? null : scriptFault(script)
  if (fault !== null) return refuse('script.unknownPlaceholder' as const, { placeholder: fault.slice(0, 80) })
  const revealed = lookUp(state.commendation, itemId)?.revealed ?? 0
  return awardees !== undefined && revealed > 0 ? refuse('commendation.alreadyRevealed' as const, { revealed }) : null
}

/** What of an item lies in other members. @source AGD-30 */
function besideIt(state: MeetingState, itemId: string, { awardees, script }: Given): readonly MeetingFact[] {
  const isKnown = itemById(state.agenda, itemId) !== null
  const revision = isKnown ? scriptPart(state.script, itemId).revision : 0
  const hasNames = awardees !== undefined && (isKnown || awardees.length > 0)
  const hasScript = script !== undefined && (isKnown || script !== '')
  return [
    ...(hasNames ? [{ type: 'commendation.listed', data: { itemId, awardees, total: awardees.length } } as const] : []),
    ...(hasScript ? [{ type: 'script.written', data: { itemId, text: script, revision: revision + 1 } } as const] : []),
  ]
}
