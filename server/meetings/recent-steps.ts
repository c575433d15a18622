import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import type { AppliedEvent } from './applied-event.ts'

/** How many steps stay in memory for those who come back. */
const mostSteps = 2_000
/** A step that concerns somebody holds a copy of that person's hall: so many places in all of them together, about 50 MB. */
const mostPlaces = 1_000_000

/** The newest steps of a meeting, bounded by their number and by the memory that they hold. @source CST-4 */
export function createRecentSteps(limits = { mostSteps, mostPlaces }) {
  let steps: AppliedEvent[] = []
  let places = 0

  const trim = (most: number, mostHeld: number) => {
    let gone = 0
    while (gone < steps.length - 1 && (steps.length - gone > most || places > mostHeld)) {
      places -= copiedPlaces(steps[gone])
      gone += 1
    }
    if (gone > 0) steps = steps.slice(gone)
  }

  return {
    push(news: readonly AppliedEvent[]): void {
      for (const step of news) {
        steps.push(step)
        places += copiedPlaces(step)
      }
      // Now and then, and then well below: what is dropped one at a time is copied as often.
      const isFull = steps.length > limits.mostSteps * 1.5 || places > limits.mostPlaces
      if (isFull) trim(limits.mostSteps, limits.mostPlaces / 2)
    },
    /** Those behind `after`, of a log that ends at `head`; null when they have left the memory. */
    behind(after: number, head: number): readonly AppliedEvent[] | null {
      if (after > head) return null
      if (after === head) return []
      const first = steps[0]?.event.seq ?? head + 1
      return after + 1 < first ? null : steps.slice(after + 1 - first)
    },
  }
}

/** How many people the halls have that the step has copied. */
function copiedPlaces(step: AppliedEvent | undefined): number {
  if (step === undefined) return 0
  const [before, after] = [step.before.attendance, step.after.attendance]
  return before.people === after.people ? 0 : changedVenues(before, after)
}

function changedVenues(before: AttendanceState, after: AttendanceState): number {
  let places = 0
  for (const venueId in after.people)
    if (before.people[venueId] !== after.people[venueId]) places += after.venues[venueId]?.expected ?? 0
  return places
}
