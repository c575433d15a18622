import fc from 'fast-check'
import { attendeeOf, operatorOf } from './meeting-fixture.ts'

/** Names of the fixture's meeting, and who acts in it. */
export const venueId = fc.constantFrom('main', 'east', 'west')
export const personId = fc.constantFrom('main-1', 'main-2', 'east-1', 'east-2', 'west-1', 'west-2')
export const documentId = fc.constantFrom('d1', 'd2', 'd3')
export const itemId = fc.constantFrom('open', 'read', 'talk', 'honour')
export const deskId = fc.constantFrom('a', 'b')
export const note = fc.constantFrom('secret note', null)

export const operator = venueId.map(operatorOf)
export const attendee = personId.map((id) => attendeeOf(id.split('-')[0] ?? '', id))
