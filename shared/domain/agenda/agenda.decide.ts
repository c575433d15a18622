import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, type Decision, refuse } from '../../kernel/result.ts'
import { addMs } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingFact, MeetingState } from '../meeting/meeting.types.ts'
import { commitLeadMs, takeBackAt } from './agenda.evolve.ts'
import type { AgendaItem } from './agenda.model.ts'
import { agendaSchemas } from './agenda.schema.ts'
import { currentItem, itemAfter, itemById } from './agenda.selectors.ts'
import { decideItemClock, type ItemClockRejection, itemClockCommands } from './item-clock.decide.ts'
import { decideItemGroup, itemGroupCommands } from './item-group.decide.ts'
import { decideItemList, type ItemListRejection, itemListCommands } from './item-list.decide.ts'

const itemCommands = defineCommands({
  'agenda.advance': { schema: agendaSchemas.advance, roles: staffRoles, needsControl: true },
  'agenda.goTo': { schema: agendaSchemas.goTo, roles: staffRoles, needsControl: true },
  'agenda.stage': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.unstage': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.commit': { schema: agendaSchemas.item, roles: staffRoles, needsControl: true },
  'agenda.takeBack': { schema: agendaSchemas.empty, roles: staffRoles, needsControl: true },
  'agenda.showPoint': { schema: agendaSchemas.showPoint, roles: staffRoles, needsControl: true },
  'agenda.adjustTime': { schema: agendaSchemas.adjustTime, roles: staffRoles, needsControl: true },
})

export const agendaCommands = { ...itemCommands, ...itemListCommands, ...itemGroupCommands, ...itemClockCommands }

export type AgendaRejection =
  | ItemClockRejection
  | ItemListRejection
  | 'meeting.over'
  | 'agenda.notLive'
  | 'agenda.stale'
  | 'agenda.atEnd'
  | 'agenda.unknownItem'
  | 'agenda.alreadyCurrent'
  | 'agenda.notStaged'
  | 'agenda.nothingToTakeBack'
  | 'agenda.noSuchPoint'
  | 'agenda.tooShort'
  | 'agenda.tooLong'

type Result = Decision<MeetingFact, AgendaRejection>

const maxPlannedMinutes = 24 * 60

export const decideAgenda: Deciders<typeof agendaCommands, AgendaRejection> = {
  ...decideItemClock,
  ...decideItemList,
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
  'agenda.changeItems': (context, group, carryOut) =>
    decideItemGroup(context, group, {
      addItem: (within, data) => decideItemList['agenda.addItem'](within, data, carryOut),
      editItem: (within, data) => decideItemList['agenda.editItem'](within, data, carryOut),
      removeItem: (within, data) => decideItemList['agenda.removeItem'](within, data, carryOut),
    }),
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

/** Tells the loser of a race which item won; `currentItemId` is null where none is on. */
function staleFrom(state: MeetingState, from: string | null) {
  if (from === state.agenda.currentItemId) return null
  const current = currentItem(state.agenda)
  return refuse('agenda.stale' as const, {
    number: current?.number ?? 0,
    title: current?.title ?? '',
    currentItemId: state.agenda.currentItemId,
  })
}

const begin = (item: AgendaItem): Result =>
  accept({ type: 'agenda.itemStarted', data: { itemId: item.id, speaker: item.speaker } })
