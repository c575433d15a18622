import type { ListedPerson, RosterChange } from './attendance.model.ts'

/** Ids of whom one event speaks, about: a longer one would hold up whoever folds it. */
export const idsAnEvent = 5_000

/** What changes in one hall; who goes and comes again has the same place in `removed` as in `added`. */
interface VenueChange {
  readonly added: ListedPerson[]
  readonly removed: string[]
  readonly moved: RosterChange['moved'][number][]
  readonly edited: string[]
}

/**
 * A change in parts that come to the same one behind the other; a change of few people is one part. Hall by hall, so that
 * each part touches few halls; who goes and comes again does both within one part, so that nobody is off the roster in between.
 * @param places where everybody is listed before the change.
 * @source CST-1, ATT-17
 */
export function rosterParts(
  change: RosterChange,
  places: ReadonlyMap<string, string>,
): readonly [RosterChange, ...RosterChange[]] {
  if (sizeOf(change) <= idsAnEvent) return [change]
  const [first = change, ...others] = byVenue(change, places).flatMap(cut).reduce(joinShort, []).map(withoutEmpty)
  return [first, ...others]
}

const sizeOf = ({ added, removed, moved, edited = [] }: RosterChange): number =>
  added.length + removed.length + moved.length + edited.length

function withoutEmpty({ edited, ...rest }: VenueChange): RosterChange {
  return edited.length === 0 ? rest : { ...rest, edited }
}

function byVenue(
  { added, removed, moved, edited = [] }: RosterChange,
  places: ReadonlyMap<string, string>,
): readonly VenueChange[] {
  const venues = new Map<string, VenueChange>()
  const ofVenue = (venueId: string): VenueChange => {
    const known = venues.get(venueId)
    if (known !== undefined) return known
    const venue = { added: [], removed: [], moved: [], edited: [] }
    venues.set(venueId, venue)
    return venue
  }
  const gone = new Set(removed)
  const coming: ListedPerson[] = []
  for (const person of added) {
    if (!gone.delete(person.id)) {
      coming.push(person)
      continue
    }
    const venue = ofVenue(places.get(person.id) ?? '')
    venue.removed.push(person.id)
    venue.added.push(person)
  }
  for (const id of gone) ofVenue(places.get(id) ?? '').removed.push(id)
  for (const move of moved) ofVenue(places.get(move.id) ?? '').moved.push(move)
  for (const id of edited) ofVenue(places.get(id) ?? '').edited.push(id)
  for (const person of coming) ofVenue(person.venueId).added.push(person)
  return [...venues.values()]
}

function cut(venue: VenueChange): readonly VenueChange[] {
  if (sizeOf(venue) <= idsAnEvent) return [venue]
  const atOnce = Math.ceil(idsAnEvent / 4)
  const longest = Math.max(...[venue.added, venue.removed, venue.moved, venue.edited].map(({ length }) => length))
  return Array.from({ length: Math.ceil(longest / atOnce) }, (_, index) => {
    const [from, to] = [index * atOnce, (index + 1) * atOnce]
    const { added, removed, moved, edited } = venue
    return {
      added: added.slice(from, to),
      removed: removed.slice(from, to),
      moved: moved.slice(from, to),
      edited: edited.slice(from, to),
    }
  })
}

function joinShort(parts: VenueChange[], next: VenueChange): VenueChange[] {
  const last = parts.at(-1)
  if (last === undefined || sizeOf(last) + sizeOf(next) > idsAnEvent) {
    parts.push(next)
    return parts
  }
  last.added.push(...next.added)
  last.removed.push(...next.removed)
  last.moved.push(...next.moved)
  last.edited.push(...next.edited)
  return parts
}
