import type { Missing } from '../../../shared/domain/lifecycle/missing-before-start.selectors.ts'
import type { VenuesState } from '../../../shared/domain/venues/venues.model.ts'
import { lookUp } from '../../../shared/kernel/record.ts'
import type { Translate } from '../../i18n/i18n.ts'
import { namedList } from './named-list.ts'
import { venueNamer } from './venue-name.ts'

/** What is missing, in words; halls as the lists beside it call them. Its texts are in the group `plan`. */
export function missingText(t: Translate, { what, ids, label, number }: Missing, venues: VenuesState): string {
  const nameOf = venueNamer(t)
  const names = ids.map((id) => lookUp(venues, id)).flatMap((venue) => (venue === null ? [] : [nameOf(venue)]))
  return t(`lifecycle.missing.${what}`, { label, number, names: namedList(names, t) })
}
