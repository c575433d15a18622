import { currentItem } from '../../../shared/domain/agenda/agenda.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { OverlayOptions } from './overlay-options.ts'

export interface LowerThird {
  readonly speaker: { readonly name: string; readonly title: string | null; readonly venueName: string | null } | null
  readonly item: { readonly number: number; readonly title: string } | null
}

/**
 * What stands under the picture; null for nothing: while nobody has the floor, and in a recess, when the picture shows an empty chair.
 * With the item alone asked for, the item stands whoever speaks.
 */
export function lowerThirdOf(
  { meeting, agenda, floor, venues }: Pick<MeetingState, 'meeting' | 'agenda' | 'floor' | 'venues'>,
  show: OverlayOptions['show'],
): LowerThird | null {
  if (meeting.status !== 'live') return null
  const current = currentItem(agenda)
  const item = show.has('item') && current !== null ? { number: current.number, title: current.title } : null
  if (!show.has('speaker')) return item === null ? null : { speaker: null, item }
  if (floor.current === null) return null
  const { name, title, venueId } = floor.current
  const venue = lookUp(venues, venueId ?? '')
  // A hall that asked as such has the floor under its own name.
  const venueName = venue === null || venue.name === name ? null : venue.name
  return { speaker: { name, title, venueName }, item }
}
