import type { Grant } from '../access/access.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'

/** The halls that a paper is for: those asked for, of those that the caller may have. null: a hall that there is none of, or that is not the caller's. @source LED-1 */
export function venuesFor(
  { state }: MeetingHost,
  { actor }: Grant,
  asked: string | undefined,
): readonly string[] | null {
  const all = Object.keys(state.venues)
  const own = actor.role === 'operator' ? all.filter((venueId) => venueId === actor.venueId) : all
  if (asked === undefined) return own
  return own.includes(asked) ? [asked] : null
}
