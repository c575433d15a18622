import { lookUp } from '../../kernel/record.ts'
import type { Instant } from '../../kernel/time.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import { stepDueAt, stepReport, stepStanding } from '../venues/steps.selectors.ts'
import { readinessSteps, type Venue } from '../venues/venues.model.ts'
import { readinessOf } from '../venues/venues.selectors.ts'

/** What halls may lack: a problem that they told of, a step whose deadline has passed, all else of their readiness, a screen. */
export type MissingAtVenues = 'problem' | 'overdue' | 'readiness' | 'screen'

/** One kind of thing, with the halls that lack it. */
interface LackingVenues {
  readonly what: MissingAtVenues
  readonly part: 'venues'
  readonly ids: readonly string[]
  readonly label: ''
  readonly number: null
}

/**
 * What the halls lack, each hall's readiness at its gravest alone. A problem and a deadline that has passed count at any time; that
 * screens are here and halls are ready is known on the day.
 * @param now server time.
 * @param screens how many of each hall are here; undefined where that is not known.
 * @source MTG-9
 */
export function missingAtVenues(
  { venues, meeting }: Pick<MeetingState, 'venues' | 'meeting'>,
  now: Instant,
  screens: Readonly<Record<string, number>> | undefined,
): { readonly now: readonly LackingVenues[]; readonly onTheDay: readonly LackingVenues[] } {
  const list = Object.values(venues)
  const standings = new Map(list.map((venue) => [venue.id, gravest(venue, meeting.startsAt, now)]))
  const lacking = (what: MissingAtVenues, isLacking: (venueId: string) => boolean): readonly LackingVenues[] => {
    const ids = list.map(({ id }) => id).filter(isLacking)
    return ids.length === 0 ? [] : [{ what, part: 'venues', ids, label: '', number: null }]
  }
  const standing = (what: 'problem' | 'overdue' | 'readiness') => lacking(what, (id) => standings.get(id) === what)
  return {
    now: [...standing('problem'), ...standing('overdue')],
    onTheDay: [
      ...(screens === undefined ? [] : lacking('screen', (id) => (lookUp(screens, id) ?? 0) === 0)),
      ...standing('readiness'),
    ],
  }
}

/** null: the hall is ready. */
function gravest(venue: Venue, startsAt: Instant, now: Instant): 'problem' | 'overdue' | 'readiness' | null {
  const steps = readinessSteps.map((step) => stepStanding(stepReport(venue, step), stepDueAt(step, startsAt), now))
  const checks = readinessOf(venue)
  if (checks === 'problem' || steps.includes('problem')) return 'problem'
  if (steps.includes('overdue')) return 'overdue'
  return checks === 'ready' && !steps.includes('soon') && !steps.includes('pending') ? null : 'readiness'
}
