import { between, type Instant, instant } from '../../kernel/time.ts'
import type { MeetingEvent } from '../meeting/meeting.types.ts'
import type { AgendaItem, AgendaState, ItemPlan } from './agenda.model.ts'
import { currentItem, itemById } from './agenda.selectors.ts'

export const initialAgenda: AgendaState = {
  items: [],
  currentItemId: null,
  stagedItemId: null,
  currentPoint: null,
  itemStartedAt: null,
  pausedMs: 0,
  pausedAt: null,
  lastCommit: null,
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
      return { ...ended(resumed(state, event.at), event.at), stagedItemId: null, lastCommit: null }
    case 'agenda.itemStarted':
      return { ...begun(state, event.data.itemId, event.at), lastCommit: null }
    case 'agenda.staged':
      return { ...state, stagedItemId: event.data.itemId }
    case 'agenda.unstaged':
      return { ...state, stagedItemId: null }
    case 'agenda.committed':
      return committed(state, event.data.itemId, event.at, event.data.startsAt ?? event.at)
    case 'agenda.takenBack':
      return takenBack(state)
    case 'agenda.pointShown':
      return { ...state, currentPoint: event.data.point }
    default:
      return evolveItems(state, event)
  }
}

function evolveItems(state: AgendaState, event: MeetingEvent): AgendaState {
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
      return state
  }
}

const planned = (plan: ItemPlan): AgendaItem => ({ ...plan, number: 0, startedAt: null, endedAt: null })

const numbered = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.map((item, index) => (item.number === index + 1 ? item : { ...item, number: index + 1 }))

function replaced(state: AgendaState, itemId: string | null, change: Partial<AgendaItem>): AgendaState {
  return { ...state, items: state.items.map((item) => (item.id === itemId ? { ...item, ...change } : item)) }
}

function resumed(state: AgendaState, at: Instant): AgendaState {
  if (state.pausedAt === null) return state
  const since = Math.max(state.pausedAt, state.itemStartedAt ?? state.pausedAt)
  return { ...state, pausedMs: state.pausedMs + Math.max(0, at - since), pausedAt: null }
}

function ended(state: AgendaState, at: Instant): AgendaState {
  // An item that is left before its switch was due has taken no time.
  const endedAt = instant(Math.max(at, state.itemStartedAt ?? at))
  return { ...replaced(state, state.currentItemId, { endedAt }), itemStartedAt: null, currentPoint: null }
}

function begun(state: AgendaState, itemId: string, at: Instant): AgendaState {
  const next = replaced(ended(state, at), itemId, { startedAt: at, endedAt: null })
  const stagedItemId = isAhead(state, state.stagedItemId, itemId) ? state.stagedItemId : null
  return { ...next, currentItemId: itemId, stagedItemId, itemStartedAt: at, pausedMs: 0, pausedAt: null }
}

/** What was staged and is passed by is staged no more: nobody goes back by the key that goes on. */
function isAhead(state: AgendaState, itemId: string | null, ofItemId: string): boolean {
  const numberOf = (id: string | null) => state.items.find((item) => item.id === id)?.number ?? 0
  return numberOf(itemId) > numberOf(ofItemId)
}

function committed(state: AgendaState, itemId: string, at: Instant, startsAt: Instant): AgendaState {
  const item = itemById(state, itemId)
  const lastCommit = {
    at,
    itemId,
    fromItemId: state.currentItemId,
    fromStartedAt: state.itemStartedAt,
    fromPoint: state.currentPoint,
    fromPausedMs: resumed(state, at).pausedMs,
    toStartedAt: item?.startedAt ?? null,
    toEndedAt: item?.endedAt ?? null,
  }
  return { ...begun(state, itemId, startsAt), stagedItemId: null, lastCommit }
}

function takenBack(state: AgendaState): AgendaState {
  const last = state.lastCommit
  if (last === null) return state
  const [startedAt, endedAt] = [last.toStartedAt, last.toEndedAt]
  const undone = replaced(replaced(state, last.itemId, { startedAt, endedAt }), last.fromItemId, {
    startedAt: last.fromStartedAt,
    endedAt: null,
  })
  return {
    ...undone,
    currentItemId: last.fromItemId,
    stagedItemId: last.itemId,
    itemStartedAt: last.fromStartedAt,
    currentPoint: last.fromPoint,
    pausedMs: last.fromPausedMs,
    pausedAt: null,
    lastCommit: null,
  }
}

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
  return { ...state, items: numbered(inserted(others, item, before)) }
}

function removed(state: AgendaState, itemId: string): AgendaState {
  const stagedItemId = state.stagedItemId === itemId ? null : state.stagedItemId
  return { ...state, stagedItemId, items: numbered(state.items.filter((item) => item.id !== itemId)) }
}

/** A commit reaches every page before the instant at which they switch together; milliseconds. @source AGD-19 */
export const commitLeadMs = 40

/** The commit may be taken back for this long. @source AGD-5 */
export const takeBackWindowMs = 10_000

export const mayTakeBack = (state: AgendaState, now: Instant): boolean =>
  state.lastCommit !== null && between(state.lastCommit.at, now) <= takeBackWindowMs
