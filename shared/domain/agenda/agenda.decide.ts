import type { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { overtaken } from '../../kernel/overtaken.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { addMs } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import { commitLeadMs, takeBackAt } from './agenda.evolve.ts'
import type { AgendaItem } from './agenda.model.ts'
import { agendaSchemas, type itemSchema } from './agenda.schema.ts'
import { currentItem, itemAfter, itemById } from './agenda.selectors.ts'
import { decideItemClock, type ItemClockRejection, itemClockCommands } from './item-clock.decide.ts'
import { decideItemGroup, itemGroupCommands } from './item-group.decide.ts'

const itemCommands = defineCommands({
  'agenda.advance': { schema: agendaSchemas.advance, roles: staffRoles, needsControl: true },
  'agenda.goTo': { schema: agendaSchemas.goTo, roles: staffRoles, needsControl: true },
  'agenda.stage': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.unstage': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.commit': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.takeBack': { schema: agendaSchemas.empty, roles: staffRoles, needsControl: true },
  'agenda.showPoint': { schema: agendaSchemas.showPoint, roles: staffRoles, needsControl: true },
  'agenda.addItem': { schema: agendaSchemas.addItem, roles: staffRoles },
  'agenda.editItem': { schema: agendaSchemas.editItem, roles: staffRoles },
  'agenda.moveItem': { schema: agendaSchemas.moveItem, roles: staffRoles },
  'agenda.removeItem': { schema: agendaSchemas.item, roles: staffRoles },
  'agenda.adjustTime': { schema: agendaSchemas.adjustTime, roles: staffRoles, needsControl: true },
})

export const agendaCommands = { ...itemCommands, ...itemClockCommands, ...itemGroupCommands }

export type AgendaRejection =
  | ItemClockRejection
  | 'meeting.over'
  | 'agenda.notLive'
  | 'agenda.stale'
  | 'agenda.atEnd'
  | 'agenda.unknownItem'
  | 'agenda.itemChanged'
  | 'agenda.alreadyCurrent'
  | 'agenda.notStaged'
  | 'agenda.nothingToTakeBack'
  | 'agenda.noSuchPoint'
  | 'agenda.itemIsCurrent'
  | 'agenda.idTaken'
  | 'agenda.unknownDocument'
  | 'agenda.unknownVenue'
  | 'agenda.tooShort'
  | 'agenda.tooLong'
  | 'agenda.tooMany'

type Result = Decision<MeetingFact, AgendaRejection>

const maxItems = 500
const maxPlannedMinutes = 24 * 60

export const decideAgenda: Deciders<typeof agendaCommands, AgendaRejection> = {
  ...decideItemClock,
  /** AGD-1: to the item after `from`; whoever saw another item is refused as `agenda.stale`. */
  'agenda.advance': ({ state }, { from }) => {
    const refusal = unmovable(state) ?? staleFrom(state, from)
    if (refusal !== null) return refusal
    const next = itemAfter(state.agenda, from)
    return next === null ? refuse('agenda.atEnd') : begin(next)
  },
  /** AGD-2: to any item but the current one. */
  'agenda.goTo': ({ state }, { from, to }) => {
    const refusal = unmovable(state) ?? staleFrom(state, from)
    if (refusal !== null) return refusal
    const item = itemById(state.agenda, to)
    if (item === null) return refuse('agenda.unknownItem')
    return item.id === state.agenda.currentItemId ? refuse('agenda.alreadyCurrent') : begin(item)
  },
  /** AGD-3: makes an item ready in all halls; may be done before the start. */
  'agenda.stage': ({ state }, { itemId }) => {
    if (isOver(state)) return refuse('agenda.notLive', { status: 'adjourned' })
    if (itemById(state.agenda, itemId) === null) return refuse('agenda.unknownItem')
    if (state.agenda.currentItemId === itemId) return refuse('agenda.alreadyCurrent')
    return accept({ type: 'agenda.staged', data: { itemId } })
  },
  /** AGD-21: the item that its sender saw staged is staged no more. */
  'agenda.unstage': ({ state }, { itemId }) =>
    state.agenda.stagedItemId === itemId
      ? accept({ type: 'agenda.unstaged', data: { itemId } })
      : refuse('agenda.notStaged'),
  /** AGD-4: switches to the staged item, and to no other; AGD-19: everywhere at one instant. */
  'agenda.commit': ({ state, now }, { itemId }) => {
    const refusal = unmovable(state)
    if (refusal !== null) return refusal
    const item = itemById(state.agenda, itemId)
    if (item === null || state.agenda.stagedItemId !== itemId) return refuse('agenda.notStaged')
    return accept({
      type: 'agenda.committed',
      data: { itemId, speaker: item.speaker, startsAt: addMs(now, commitLeadMs) },
    })
  },
  /** AGD-5: the last move, point or reveal, within ten seconds of it. Refusal: `agenda.nothingToTakeBack`. */
  'agenda.takeBack': ({ state, now }) => {
    const last = takeBackAt(state.agenda, now)
    if (state.meeting.status !== 'live' || last === null) return refuse('agenda.nothingToTakeBack')
    if ('what' in last) {
      const { what, itemId, from: to } = last
      const speaker = currentItem(state.agenda)?.speaker ?? null
      return accept({ type: 'agenda.takenBack', data: { speaker, shown: { what, itemId, to } } })
    }
    const back = itemById(state.agenda, last.fromItemId)
    if (last.fromItemId !== null && back === null) return refuse('agenda.nothingToTakeBack')
    return accept({ type: 'agenda.takenBack', data: { speaker: back?.speaker ?? null } })
  },
  /** AGD-10: a point of the current item, or none. */
  'agenda.showPoint': ({ state }, { itemId, point }) => {
    const refusal = unmovable(state) ?? staleFrom(state, itemId)
    if (refusal !== null) return refusal
    const count = currentItem(state.agenda)?.points.length ?? 0
    if (point !== null && point >= count) return refuse('agenda.noSuchPoint', { count })
    return accept({ type: 'agenda.pointShown', data: { itemId, point } })
  },
  /** AGD-11: at most 500 items; the id, when given, is new. */
  'agenda.addItem': ({ state, newId }, { item, before }) => {
    if (isOver(state)) return refuse('meeting.over')
    const id = item.id ?? newId()
    if (state.agenda.items.length >= maxItems) return refuse('agenda.tooMany', { max: maxItems })
    if (itemById(state.agenda, id) !== null) return refuse('agenda.idTaken')
    if (before !== undefined && before !== null && itemById(state.agenda, before) === null)
      return refuse('agenda.unknownItem')
    const refusal = unknownReference(state, item)
    return refusal ?? accept({ type: 'agenda.itemAdded', data: { item: { ...item, id }, before: before ?? null } })
  },
  /** AGD-12: any item, the current one too; never over what its sender has not seen. */
  'agenda.editItem': ({ state }, { itemId, patch, from = {} }) => {
    if (isOver(state)) return refuse('meeting.over')
    const item = itemById(state.agenda, itemId)
    if (item === null) return refuse('agenda.unknownItem')
    const [changed] = overtaken(from, item)
    if (changed !== undefined) return refuse('agenda.itemChanged', { number: item.number, field: changed })
    const refusal = unknownReference(state, patch)
    return refusal ?? accept({ type: 'agenda.itemEdited', data: { itemId, patch: defined(patch) } })
  },
  'agenda.changeItems': (context, group) =>
    decideItemGroup(context, group, {
      addItem: decideAgenda['agenda.addItem'],
      editItem: decideAgenda['agenda.editItem'],
    }),
  /** AGD-13: before another item, or to the end. */
  'agenda.moveItem': ({ state }, { itemId, before }) => {
    if (isOver(state)) return refuse('meeting.over')
    if (itemById(state.agenda, itemId) === null) return refuse('agenda.unknownItem')
    if (before !== null && itemById(state.agenda, before) === null) return refuse('agenda.unknownItem')
    const place = before === itemId ? (itemAfter(state.agenda, itemId)?.id ?? null) : before
    return accept({ type: 'agenda.itemMoved', data: { itemId, before: place } })
  },
  /** AGD-14: never the current one, and never the last one left. */
  'agenda.removeItem': ({ state }, { itemId }) => {
    if (isOver(state)) return refuse('meeting.over')
    if (itemById(state.agenda, itemId) === null) return refuse('agenda.unknownItem')
    if (state.agenda.currentItemId === itemId) return refuse('agenda.itemIsCurrent')
    if (state.agenda.items.length === 1) return refuse('agenda.tooShort')
    return accept({ type: 'agenda.itemRemoved', data: { itemId } })
  },
  /** AGD-15: never below zero minutes, never above a day. */
  'agenda.adjustTime': ({ state }, { itemId, deltaMinutes }) => {
    if (isOver(state)) return refuse('meeting.over')
    const item = itemById(state.agenda, itemId)
    if (item === null) return refuse('agenda.unknownItem')
    const plannedMinutes = (item.plannedMinutes ?? 0) + deltaMinutes
    if (plannedMinutes < 0) return refuse('agenda.tooShort')
    if (plannedMinutes > maxPlannedMinutes) return refuse('agenda.tooLong')
    return accept({ type: 'agenda.timeAdjusted', data: { itemId, plannedMinutes } })
  },
}

/** What was done is on record: the agenda of a meeting that is over stays as it was. */
const isOver = (state: MeetingState): boolean => state.meeting.status === 'adjourned'

function unmovable(state: MeetingState) {
  return state.meeting.status === 'live' ? null : refuse('agenda.notLive' as const, { status: state.meeting.status })
}

/** Tells the loser of a race which item won. */
function staleFrom(state: MeetingState, from: string | null) {
  if (from === state.agenda.currentItemId) return null
  const current = currentItem(state.agenda)
  return refuse('agenda.stale' as const, { number: current?.number ?? 0, title: current?.title ?? '' })
}

const begin = (item: AgendaItem): Result =>
  accept({ type: 'agenda.itemStarted', data: { itemId: item.id, speaker: item.speaker } })

type References = { readonly [Key in 'documentIds' | 'speaker']?: z.output<typeof itemSchema>[Key] | undefined }

function unknownReference(state: MeetingState, item: References) {
  const document = item.documentIds?.find((id) => !Object.hasOwn(state.documents, id))
  if (document !== undefined) return refuse('agenda.unknownDocument' as const, { documentId: document })
  const venueId = item.speaker?.venueId ?? null
  if (venueId !== null && !Object.hasOwn(state.venues, venueId))
    return refuse('agenda.unknownVenue' as const, { venueId })
  return null
}

/** Without the members that were not given. */
function defined<Patch extends object>(patch: Patch): { [Key in keyof Patch]?: Exclude<Patch[Key], undefined> } {
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Patch]?: Exclude<Patch[Key], undefined>
  }
}
