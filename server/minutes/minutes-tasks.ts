import type { Charged, FollowUpsState } from '../../shared/domain/follow-up/follow-up.model.ts'
import { chargedKey, listedFollowUps } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { TypedByRevision } from './edited-sections.ts'

/** A follow-up as it was shared out, without how far it is. */
export interface MinutesTask {
  readonly text: string
  readonly lead: string
  readonly helpers: string
  /** `2025-03-31`; empty: none was said. */
  readonly due: string
}

/** Which texts beside the log they need. */
export const taskRevisions = (followUps: FollowUpsState): readonly string[] =>
  followUps.flatMap(({ text, lead, helpers }) => [
    text.revision,
    ...[lead, ...helpers].flatMap((one) => (one === null || typeof one === 'string' ? [] : one.revision)),
  ])

/** Those on the list, in their order; what was erased is empty. */
export function minutesTasks(
  followUps: FollowUpsState,
  typed: TypedByRevision,
  { venueName, comma }: { readonly venueName: (venueId: string) => string; readonly comma: string },
): readonly MinutesTask[] {
  const nameOf = (charged: Charged) =>
    typeof charged === 'string' ? venueName(charged) : (typed[chargedKey(charged)] ?? '')
  return listedFollowUps(followUps).map(({ text, lead, helpers, due }) => ({
    text: typed[text.revision] ?? '',
    lead: lead === null ? '' : nameOf(lead),
    helpers: helpers.map(nameOf).join(comma),
    due: due ?? '',
  }))
}
