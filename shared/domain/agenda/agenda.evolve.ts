import { between, type Instant } from '../../kernel/time.ts'
import type { EventOutside } from '../meeting/feature-rules.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { AgendaEvents, AgendaItem, AgendaState, ItemPlan, LastMove, LastShown } from './agenda.model.ts'
import { currentItem, itemById } from './agenda.selectors.ts'
import { ended, movedTo, moveTakenBack, numberOf, replaced, resumed } from './item-turns.evolve.ts'

export const initialAgenda: AgendaState = {
  items: [],
  currentItemId: null,
  stagedItemId: null,
  currentPoint: null,
  itemStartedAt: null,
  pausedMs: 0,
  pausedAt: null,
  lastMove: null,
  lastShown: null,
  baseline: null,
}

export function evolveAgenda(state: AgendaState, event: MeetingEvent): AgendaState {
  switch (event.type) {
    case 'meeting.created':
      return { ...initialAgenda, items: numbered(event.data.agenda.map(planned)) }
    case 'meeting.recessed':
    case 'agenda.clockPaused':
      return { ...state, pausedAt: state.pausedAt ?? event.at }
    case 'meeting.resumed':
    case 'agenda.clockResumed':
      return resumed(state, event.at)
    case 'meeting.adjourned':
      return { ...ended(resumed(state, event.at), event.at), stagedItemId: null, lastMove: null, lastShown: null }
    case 'agenda.itemStarted':
      return movedTo(state, event.data.itemId, event.at, event.at)
    case 'agenda.staged':
      return { ...state, stagedItemId: event.data.itemId }
    case 'agenda.unstaged':
      return { ...state, stagedItemId: null }
    case 'agenda.committed':
      return movedTo(state, event.data.itemId, event.at, event.data.startsAt ?? event.at)
    case 'agenda.takenBack':
      return event.data.shown === undefined ? moveTakenBack(state, event.at) : shownTakenBack(state, event.data.shown)
    case 'agenda.pointShown': {
      const { itemId, point } = event.data
      return { ...state, currentPoint: point, lastShown: lastShown('point', event, itemId, state.currentPoint) }
    }
    case 'commendation.revealed':
    case 'commendation.shown': {
      const { itemId, from } = event.data
      return from === null ? state : { ...state, lastShown: lastShown('reveal', event, itemId, from) }
    }
    default:
      return evolveItems(state, event)
  }
}

const lastShown = (what: LastShown['what'], { at }: MeetingEvent, itemId: string, from: number | null): LastShown => ({
  what,
  at,
  itemId,
  from,
})

/** Nothing is left to take back then: not the move before it either. */
function shownTakenBack(state: AgendaState, { what, to }: NonNullable<AgendaEvents['agenda.takenBack']['shown']>) {
  const points = currentItem(state)?.points.length ?? 0
  const currentPoint = what === 'reveal' ? state.currentPoint : to !== null && to < points ? to : null
  return { ...state, currentPoint, lastMove: null, lastShown: null }
}

/** They change the list itself. */
type ItemEvent = `agenda.item${'Added' | 'Edited' | 'Moved' | 'Removed'}` | 'agenda.timeAdjusted'

function evolveItems(state: AgendaState, event: EventOutside<'agenda', ItemEvent>): AgendaState {
  switch (event.type) {
    case 'agenda.itemAdded':
      return { ...state, items: numbered(inserted(state.items, planned(event.data.item), event.data.before)) }
    case 'agenda.itemEdited':
      return edited(state, event.data.itemId, event.data.patch)
    case 'agenda.timeAdjusted':
      return edited(state, event.data.itemId, { plannedMinutes: event.data.plannedMinutes })
    case 'agenda.itemMoved':
      return moved(state, event.data.itemId, event.data.before)
    case 'agenda.itemRemoved':
      return removed(state, event.data.itemId)
    default:
      event satisfies EventOutside<'agenda'>
      return state
  }
}

const planned = (plan: ItemPlan): AgendaItem => ({
  ...plan,
  number: 0,
  startedAt: null,
  endedAt: null,
  tookMs: 0,
  isPassed: false,
})

const numbered = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.map((item, index) => (item.number === index + 1 ? item : { ...item, number: index + 1 }))

function edited(state: AgendaState, itemId: string, patch: Partial<Omit<ItemPlan, 'id'>>): AgendaState {
  const next = replaced(state, itemId, patch)
  const points = currentItem(next)?.points.length ?? 0
  return next.currentPoint !== null && next.currentPoint >= points ? { ...next, currentPoint: null } : next
}

function inserted(items: readonly AgendaItem[], item: AgendaItem, before: string | null): readonly AgendaItem[] {
  const index = items.findIndex((other) => other.id === before)
  return index < 0 ? [...items, item] : [...items.slice(0, index), item, ...items.slice(index)]
}

function moved(state: AgendaState, itemId: string, before: string | null): AgendaState {
  const item = state.items.find((other) => other.id === itemId)
  if (item === undefined) return state
  const others = state.items.filter((other) => other.id !== itemId)
  return comingAgain({ ...state, items: numbered(inserted(others, item, before)) }, itemId)
}

/** An item that was jumped over and is put behind the current one is to come. */
function comingAgain(state: AgendaState, itemId: string): AgendaState {
  const isAhead = numberOf(state, itemId) > numberOf(state, state.currentItemId)
  const hasBegun = itemById(state, itemId)?.startedAt !== null
  return isAhead && !hasBegun ? replaced(state, itemId, { isPassed: false }) : state
}

function removed(state: AgendaState, itemId: string): AgendaState {
  const stagedItemId = state.stagedItemId === itemId ? null : state.stagedItemId
  return { ...state, stagedItemId, items: numbered(state.items.filter((item) => item.id !== itemId)) }
}

/** A commit reaches every page before the instant at which they switch together; milliseconds. @source AGD-19 */
export const commitLeadMs = 40

/** A move, a point or a reveal may be taken back for this long. @source AGD-5 */
export const takeBackWindowMs = 10_000

/** What would be taken back now: the newest of its kind, whoever did it; null when there is nothing, or when it is too late. */
export function takeBackAt(state: AgendaState, now: Instant): LastMove | LastShown | null {
  const last = state.lastShown ?? state.lastMove
  return last !== null && between(last.at, now) <= takeBackWindowMs ? last : null
}
