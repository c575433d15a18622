import type { Audience } from '../../access/audience.ts'
import type { FactOf, Tell } from '../meeting/feature-rules.ts'
import type { MeetingFact } from '../meeting/meeting.types.ts'
import type { FloorNext, FloorRequest, FloorState } from './floor.model.ts'

/**
 * Who has the floor is public; who waits is known to staff, to the hall's operator and to the person, who learn their
 * places in the queue and not who else stands there; who is next to the hall concerned and to technicians; the private word
 * to whoever speaks.
 */
export function visibleFloor(state: FloorState, audience: Audience): FloorState {
  if (audience.kind === 'staff') return state
  const places = placesFor(state, audience)
  return {
    ...state,
    requests: state.requests.flatMap((request) => {
      const place = places.get(request.id)
      return place === undefined ? [] : [{ ...request, place }]
    }),
    outcomes: state.outcomes.filter((request) => maySee(request, audience)),
    word: hearsWord(state, audience) ? state.word : null,
    next: nextFor(state, audience),
  }
}

export const tellFloor: Tell<'floor'> = ({ fact, before, after }, audience) => [
  ...toldAsIs(fact, before.floor, after.floor, audience),
  ...nextChange(before.floor, after.floor, audience),
  ...placeChange(before.floor, after.floor, audience),
]

/** What of the floor has moved with people, as this audience sees it. @source FLR-15 */
export function followedFloor(before: FloorState, after: FloorState, audience: Audience): readonly MeetingFact[] {
  if (before === after || audience.kind === 'staff') return []
  const [was, is] = [visibleFloor(before, audience), visibleFloor(after, audience)]
  const seenBefore = new Map<string, unknown>(Object.entries(was))
  const isNews = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(seenBefore.get(key))
  const data: Partial<FloorState> = Object.fromEntries(Object.entries(is).filter(isNews))
  return Object.keys(data).length === 0 ? [] : [{ type: 'floor.followed', data }]
}

function toldAsIs(
  fact: FactOf<'floor'>,
  before: FloorState,
  after: FloorState,
  audience: Audience,
): readonly MeetingFact[] {
  switch (fact.type) {
    case 'floor.requested':
      return maySee(fact.data, audience) ? [{ ...fact, data: { ...fact.data, place: after.requests.length } }] : []
    case 'floor.declined':
    case 'floor.withdrawn': {
      const request = before.requests.find((waiting) => waiting.id === fact.data.requestId)
      return request !== undefined && maySee(request, audience) ? [fact] : []
    }
    case 'floor.speakerTold':
      return hearsWord(before, audience) ? [fact] : []
    case 'floor.nextCued':
    case 'floor.nextCleared':
      return []
    case 'floor.given':
    case 'floor.released':
    case 'floor.granted':
    case 'floor.listClosed':
    case 'floor.listOpened':
    case 'floor.queueMoved':
    case 'floor.followed':
      return [fact]
  }
}

/** Told by what it means for this audience: another hall's cue takes the own one away. */
function nextChange(before: FloorState, after: FloorState, audience: Audience): readonly MeetingFact[] {
  const [was, is] = [nextFor(before, audience), nextFor(after, audience)]
  if (was === is) return []
  if (is === null) return [{ type: 'floor.nextCleared', data: {} }]
  return [{ type: 'floor.nextCued', data: { requestId: is.requestId, speaker: is.speaker } }]
}

/** Those who wait still and stand elsewhere now. */
function placeChange(before: FloorState, after: FloorState, audience: Audience): readonly MeetingFact[] {
  if (before.requests === after.requests) return []
  const was = placesFor(before, audience)
  const moved = [...placesFor(after, audience)].filter(([id, place]) => was.has(id) && was.get(id) !== place)
  return moved.length === 0 ? [] : [{ type: 'floor.queueMoved', data: { places: Object.fromEntries(moved) } }]
}

function placesFor({ requests }: FloorState, audience: Audience): ReadonlyMap<string, number> {
  if (audience.kind !== 'operator' && audience.kind !== 'attendee') return noPlaces
  return new Map(requests.flatMap((request, index) => (maySee(request, audience) ? [[request.id, index + 1]] : [])))
}

const noPlaces: ReadonlyMap<string, number> = new Map()

/** The cue of the hall: to its operator, its screen and its lectern; to an attendee only the own. */
function nextFor({ next }: FloorState, audience: Audience): FloorNext | null {
  if (next === null || (audience.kind !== 'technician' && !('venueId' in audience))) return null
  const { personId, venueId } = next.speaker
  if (audience.kind === 'technician') return venueId === null ? null : next
  if (audience.kind !== 'attendee') return venueId === audience.venueId ? next : null
  return audience.personId !== null && personId === audience.personId ? next : null
}

/**
 * The lectern of the hall from which somebody speaks, every lectern when no hall is named; and the phone of the person
 * of the roster who speaks, whose session has proved it to be that person.
 */
function hearsWord({ current }: FloorState, audience: Audience): boolean {
  if (audience.kind === 'speaker') return (current?.venueId ?? audience.venueId) === audience.venueId
  return audience.kind === 'attendee' && audience.personId !== null && audience.personId === current?.personId
}

function maySee(request: Pick<FloorRequest, 'venueId' | 'personId'>, audience: Audience): boolean {
  if (audience.kind === 'operator') return request.venueId === audience.venueId
  if (audience.kind !== 'attendee' || audience.personId === null) return false
  return request.personId === audience.personId
}
