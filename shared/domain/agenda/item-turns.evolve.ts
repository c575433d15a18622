import { type Instant, instant } from '../../kernel/time.ts'
import type { AgendaItem, AgendaState } from './agenda.model.ts'
import { currentItem, elapsedMs, itemById } from './agenda.selectors.ts'

/** The clock of the current item runs; it has stood since `pausedAt`. */
export function resumed(state: AgendaState, at: Instant): AgendaState {
  if (state.pausedAt === null) return state
  const since = Math.max(state.pausedAt, state.itemStartedAt ?? state.pausedAt)
  return { ...state, pausedMs: state.pausedMs + Math.max(0, at - since), pausedAt: null }
}

/** The current item is left; it stays the one that was on last. */
export function ended(state: AgendaState, at: Instant): AgendaState {
  // An item that is left before its switch was due has taken no time.
  const endedAt = instant(Math.max(at, state.itemStartedAt ?? at))
  const change = { endedAt, tookMs: elapsedMs(state, endedAt) ?? tookBefore(state) }
  return { ...replaced(state, state.currentItemId, change), itemStartedAt: null, currentPoint: null }
}

/** What the turns of the current item took that have ended. */
const tookBefore = (state: AgendaState): number => currentItem(state)?.tookMs ?? 0

function begun(state: AgendaState, itemId: string, at: Instant): AgendaState {
  const next = replaced(passed(ended(state, at), itemId), itemId, { startedAt: at, endedAt: null, isPassed: false })
  // What was staged and is passed by is staged no more: nobody goes back by the key that goes on.
  const stagedItemId = numberOf(state, state.stagedItemId) > numberOf(state, itemId) ? state.stagedItemId : null
  return { ...next, currentItemId: itemId, stagedItemId, itemStartedAt: at, pausedMs: 0, pausedAt: null }
}

/**
 * AGD-24: what lies before the item that begins is passed; what lies behind it and has not begun is to come, again if
 * it was jumped over. What has begun and lies behind it stays as it was: a look back leaves it unfinished, or done.
 */
function passed(state: AgendaState, itemId: string): AgendaState {
  const number = numberOf(state, itemId)
  return marked(state, (item) => item.number < number || (item.isPassed && item.startedAt !== null))
}

/** Items are passed as is said; those of which it was so already are the same objects as before. */
function marked(state: AgendaState, passedOf: (item: AgendaItem) => boolean): AgendaState {
  const items = state.items.map((item) => {
    const isPassed = passedOf(item)
    return isPassed === item.isPassed ? item : { ...item, isPassed }
  })
  return { ...state, items }
}

/** 0 for none, and for an id that is not on the agenda. */
export const numberOf = (state: AgendaState, itemId: string | null): number => itemById(state, itemId)?.number ?? 0

/** Another item is on, and the way back is kept. @param startsAt when it begins; a commit's lies a little ahead. */
export function movedTo(state: AgendaState, itemId: string, at: Instant, startsAt: Instant): AgendaState {
  const item = itemById(state, itemId)
  const lastMove = {
    at,
    itemId,
    fromItemId: state.currentItemId,
    fromStagedItemId: state.stagedItemId,
    fromStartedAt: state.itemStartedAt,
    fromPoint: state.currentPoint,
    fromPausedMs: resumed(state, at).pausedMs,
    fromTookMs: tookBefore(state),
    toStartedAt: item?.startedAt ?? null,
    toEndedAt: item?.endedAt ?? null,
    fromPassed: state.items.filter(({ isPassed }) => isPassed).map(({ id }) => id),
  }
  return { ...begun(state, itemId, startsAt), lastMove, lastShown: null }
}

/** The turn that the move ended goes on; what the clock stood since counts as a pause of it. */
export function moveTakenBack(state: AgendaState, at: Instant): AgendaState {
  const last = state.lastMove
  if (last === null) return state
  const [startedAt, endedAt] = [last.toStartedAt, last.toEndedAt]
  const wasPassed = new Set(last.fromPassed)
  const before = marked(state, ({ id }) => wasPassed.has(id))
  const undone = replaced(replaced(before, last.itemId, { startedAt, endedAt }), last.fromItemId, {
    startedAt: last.fromStartedAt,
    endedAt: null,
    tookMs: last.fromTookMs,
  })
  return {
    ...undone,
    currentItemId: last.fromItemId,
    stagedItemId: itemById(state, last.fromStagedItemId)?.id ?? null,
    itemStartedAt: last.fromStartedAt,
    currentPoint: last.fromPoint,
    pausedMs: last.fromPausedMs + resumed(state, at).pausedMs,
    pausedAt: null,
    lastMove: null,
    lastShown: null,
  }
}

/** The item with that change; the others are the same objects as before. */
export function replaced(state: AgendaState, itemId: string | null, change: Partial<AgendaItem>): AgendaState {
  return { ...state, items: state.items.map((item) => (item.id === itemId ? { ...item, ...change } : item)) }
}
