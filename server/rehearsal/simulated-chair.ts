import type { Actor } from '../../shared/access/actor.ts'
import { currentItem, elapsedMs, nextItem } from '../../shared/domain/agenda/agenda.selectors.ts'
import type { ParsedCommand } from '../../shared/domain/meeting/meeting.decide.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../shared/kernel/record.ts'
import { type Instant, minutes } from '../../shared/kernel/time.ts'
import type { SimulatedAct } from './simulated-venues.ts'

/** Takes no control: a person at a console may take it and go on alone. */
const actor: Actor = { role: 'moderator', venueId: null, personId: null, deskId: 'simulation' }

/** An item without planned time is left after so many minutes. */
const unplannedMinutes = 3

/**
 * What the moderator of a rehearsal does now: documents, awardees and points spread over the item's time, then the next item.
 * @param speed how much faster than planned.
 * @returns null while it is to wait.
 */
export function nextMove(state: MeetingState, now: Instant, speed: number): SimulatedAct | null {
  const command = nextCommand(state, now, speed)
  return command === null ? null : { actor, command }
}

function nextCommand(state: MeetingState, now: Instant, speed: number): ParsedCommand | null {
  const { meeting, agenda } = state
  if (meeting.status === 'planned') return everybodyIsReady(state) ? { type: 'meeting.start', data: {} } : null
  if (meeting.status !== 'live') return null
  const item = currentItem(agenda)
  if (item === null) return { type: 'agenda.advance', data: { from: null } }
  const plannedMs = minutes(item.plannedMinutes ?? unplannedMinutes)
  const share = plannedMs === 0 ? 1 : ((elapsedMs(agenda, now) ?? 0) * speed) / plannedMs
  const sealed = item.documentIds.find((id) => lookUp(state.documents, id)?.released === false)
  if (sealed !== undefined) return { type: 'documents.release', data: { documentId: sealed, venueIds: null } }
  return (
    reveal(state, item.id, share) ??
    point(state, item.points.length, item.id, share) ??
    (share < 1
      ? null
      : nextItem(agenda) === null
        ? { type: 'meeting.adjourn', data: {} }
        : { type: 'agenda.advance', data: { from: item.id } })
  )
}

const everybodyIsReady = (state: MeetingState): boolean =>
  Object.values(state.venues).every(({ readiness }) =>
    Object.values(readiness).every((check) => check?.status === 'ok'),
  )

function reveal(state: MeetingState, itemId: string, share: number): ParsedCommand | null {
  const commendation = lookUp(state.commendation, itemId)
  if (commendation === null || commendation.revealed >= commendation.total) return null
  const { revealed, total } = commendation
  return share * (total + 1) < revealed + 1
    ? null
    : { type: 'commendation.reveal', data: { itemId, from: revealed, to: revealed + 1 } }
}

function point(state: MeetingState, count: number, itemId: string, share: number): ParsedCommand | null {
  const shown = (state.agenda.currentPoint ?? -1) + 1
  if (shown >= count || share * (count + 1) < shown + 1) return null
  return { type: 'agenda.showPoint', data: { itemId, point: shown } }
}
