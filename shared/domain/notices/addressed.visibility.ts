import { type Audience, isOfVenue } from '../../access/audience.ts'

interface Addressed {
  readonly to: 'all' | readonly string[]
}

export const isFor = ({ to }: Addressed, audience: Audience): boolean =>
  to === 'all' || to.some((venueId) => isOfVenue(audience, venueId))

/** Of the halls that it is for, each knows of itself alone. */
export const seenTo = ({ to }: Addressed, audience: Audience): Addressed['to'] =>
  to === 'all' || !('venueId' in audience) ? to : [audience.venueId]
