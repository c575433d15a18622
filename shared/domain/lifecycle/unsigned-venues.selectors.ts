import { isSigned } from '../attendance/attendance.selectors.ts'
import type { MeetingState } from '../meeting/meeting.types.ts'
import type { Venue } from '../venues/venues.model.ts'
import { venueList } from '../venues/venues.selectors.ts'

/** Halls whose ledger nobody has signed: what an ended meeting leaves unfinished. @source MTG-20 */
export const unsignedVenues = ({ attendance, venues }: Pick<MeetingState, 'attendance' | 'venues'>): readonly Venue[] =>
  venueList(venues).filter(({ id }) => !isSigned(attendance, id))
