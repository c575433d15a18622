import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import type { Translate } from '../../i18n/i18n.ts'

/** As the list of halls beside it calls them. */
export const venueNamer =
  (t: Translate) =>
  (venue: Venue): string =>
    venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
