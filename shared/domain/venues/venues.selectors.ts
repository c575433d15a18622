import { lookUp } from '../../kernel/record.ts'
import { readinessChecks, type Venue, type VenuesState } from './venues.model.ts'

/** All venues, the main one first, in the order of the meeting file. */
export const venueList = (venues: VenuesState): readonly Venue[] =>
  Object.values(venues).sort((a, b) => rank(a) - rank(b))

const rank = (venue: Venue) => (venue.kind === 'main' ? 0 : venue.number)

/** `ready` when every check is ok, `problem` when one is not, else `pending`. */
export function readinessOf(venue: Venue): 'ready' | 'problem' | 'pending' {
  const reports = readinessChecks.map((check) => venue.readiness[check])
  if (reports.some((report) => report?.status === 'problem')) return 'problem'
  return reports.every((report) => report?.status === 'ok') ? 'ready' : 'pending'
}

const longForms = /(?:中级|高级|最高)?人民(?:法院|检察院|政府)$/u

/** The short name for tight places: 鸡冠区人民法院 → 鸡冠区. The name itself where nothing can be left out. */
export function shortVenueName(venue: Pick<Venue, 'name'>): string {
  const short = venue.name.replace(longForms, '')
  return short.length >= 2 ? short : venue.name
}

/** The venues whose screens are dark, in the order of the meeting. @source SCR-8 */
export const blankVenues = (venues: VenuesState): readonly Venue[] =>
  venueList(venues).filter(({ blankSince }) => blankSince !== null)

/** While a venue is called, or its turn is to come. */
export const isRollCallOpen = (venues: VenuesState): boolean =>
  Object.values(venues).some(({ rollCall }) => rollCall?.status === 'calling' || rollCall?.status === 'queued')

/** The hall to be said beside a speaker's name; null where none is known, or where the hall itself is the name. */
export function venueBesideName(
  venues: VenuesState,
  speaker: { readonly name: string; readonly venueId: string | null } | null,
): Venue | null {
  const venue = speaker?.venueId == null ? null : lookUp(venues, speaker.venueId)
  return venue === null || venue.name === speaker?.name ? null : venue
}
