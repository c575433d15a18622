import { addMs, type Instant, minutes } from '../../kernel/time.ts'
import type { AgendaItem } from './agenda.model.ts'

/** When an item begins and ends if all goes by the plan. */
export interface PlannedTime {
  readonly startsAt: Instant
  readonly endsAt: Instant
}

/** Each item behind the one before it, from the start of the meeting; an item without minutes takes none. @source AGD-31 */
export function plannedTimes(items: readonly AgendaItem[], startsAt: Instant): ReadonlyMap<string, PlannedTime> {
  let at = startsAt
  return new Map(
    items.map(({ id, plannedMinutes }) => {
      const begins = at
      at = addMs(at, minutes(plannedMinutes ?? 0))
      return [id, { startsAt: begins, endsAt: at }]
    }),
  )
}
