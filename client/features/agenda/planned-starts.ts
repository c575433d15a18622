import type { AgendaItem } from '../../../shared/domain/agenda/agenda.model.ts'
import { type Instant, instant, minutes } from '../../../shared/kernel/time.ts'

/** When each item begins by the plan, by item, from the planned start of the meeting; one without minutes takes none. */
export function plannedStarts(items: readonly AgendaItem[], startsAt: Instant): Readonly<Record<string, Instant>> {
  let at = startsAt
  const starts: Record<string, Instant> = {}
  for (const { id, plannedMinutes } of items) {
    starts[id] = at
    at = instant(at + minutes(plannedMinutes ?? 0))
  }
  return starts
}
