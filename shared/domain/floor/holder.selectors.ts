import type { Actor } from '../../access/actor.ts'
import type { FloorState } from './floor.model.ts'

/**
 * Whether the actor has the floor itself: an attendee as the person that it has proved to be, an operator for its hall
 * when the hall as such asked and was granted. An item's speaker is named by the agenda, so that nobody is its operator.
 * @source FLR-17
 */
export function isHolder(
  { current, outcomes }: Pick<FloorState, 'current' | 'outcomes'>,
  { role, venueId, personId }: Pick<Actor, 'role' | 'venueId' | 'personId'>,
): boolean {
  if (current === null) return false
  if (role === 'attendee') return personId !== null && current.personId === personId
  if (role !== 'operator' || current.personId !== null || current.venueId !== venueId) return false
  return outcomes.some(
    (answer) =>
      answer.outcome === 'granted' &&
      answer.decidedAt === current.since &&
      answer.venueId === venueId &&
      answer.personId === null,
  )
}
