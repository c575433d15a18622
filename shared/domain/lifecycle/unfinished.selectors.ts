import { isSigned } from '../attendance/attendance.selectors.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { readinessOf, venueList } from '../venues/venues.selectors.ts'

/** Kinds of things that stand in the way of a start, in the order in which they are mended. */
export const missingKinds = ['people', 'emptyVenues', 'itemTimes', 'documentFiles', 'venueProblems'] as const

/** One kind of thing that is missing, with the names of what lacks it; no names where the whole list is missing. */
export interface Missing {
  readonly kind: (typeof missingKinds)[number]
  readonly names: readonly string[]
}

type Known = Pick<MeetingState, 'agenda' | 'attendance' | 'documents' | 'venues'>

/**
 * What has to be done before the meeting can start, as far as it can be done beforehand: who is present and which
 * screens are here is known on the day alone. Empty: the meeting can start.
 * @source MTG-20
 */
export function missingBeforeStart({ agenda, attendance, documents, venues }: Known): readonly Missing[] {
  const list = venueList(venues)
  const expectedOf = (venueId: string): number => attendance.venues[venueId]?.expected ?? 0
  const isListed = list.some(({ id }) => expectedOf(id) > 0)
  const found: readonly Missing[] = [
    { kind: 'people', names: [] },
    { kind: 'emptyVenues', names: list.filter(({ id }) => expectedOf(id) === 0).map(({ name }) => name) },
    {
      kind: 'itemTimes',
      names: agenda.items.filter(({ plannedMinutes }) => plannedMinutes === null).map(({ title }) => title),
    },
    {
      kind: 'documentFiles',
      names: Object.values(documents).flatMap(({ file, title }) => (file === null ? [title] : [])),
    },
    {
      kind: 'venueProblems',
      names: list.filter((venue) => readinessOf(venue) === 'problem').map(({ name }) => name),
    },
  ]
  return found.filter(({ kind, names }) => {
    if (kind === 'people') return !isListed
    return names.length > 0 && (kind !== 'emptyVenues' || isListed)
  })
}

/** Halls whose ledger nobody has signed, of a meeting that has ended. @source MTG-20 */
export const unsignedVenues = ({ attendance, venues }: Pick<MeetingState, 'attendance' | 'venues'>) =>
  venueList(venues)
    .filter(({ id }) => !isSigned(attendance, id))
    .map(({ name }) => name)
