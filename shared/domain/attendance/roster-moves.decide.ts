import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { AttendanceEvents } from './attendance.model.ts'
import { countElsewhere, findPerson, isRecorded, venueOfEach } from './attendance.selectors.ts'
import { why } from './own-person.decide.ts'
import { rosterChangeSchema } from './roster-change.schema.ts'
import { rosterParts } from './roster-parts.decide.ts'

const reason = lineSchema(200).optional()
export const rosterMovesCommands = defineCommands({
  'attendance.transfer': {
    schema: z.strictObject({ personId: idSchema, toVenueId: idSchema, reason }),
    roles: staffRoles,
  },
  'attendance.transferHall': {
    schema: z.strictObject({ fromVenueId: idSchema, toVenueId: idSchema, reason }),
    roles: staffRoles,
  },
  'attendance.returnHall': {
    schema: z.strictObject({ venueId: idSchema, reason }),
    roles: staffRoles,
  },
  'attendance.changeRoster': {
    schema: rosterChangeSchema,
    roles: staffRoles,
    internal: true,
  },
})

export type RosterMovesRejection =
  | 'attendance.unknownPerson'
  | 'attendance.unknownVenue'
  | 'attendance.alreadyThere'
  | 'attendance.nobodyToMove'
  | 'attendance.alreadyListed'
  | 'attendance.stillListed'
  | 'attendance.rosterMoved'

export const decideRosterMoves: Deciders<typeof rosterMovesCommands, RosterMovesRejection> = {
  /** ATT-6: to another hall, with the attendance it has. */
  'attendance.transfer': ({ state }, { personId, toVenueId, reason }) => {
    const found = findPerson(state.attendance, personId)
    if (found === null) return refuse('attendance.unknownPerson')
    if (lookUp(state.venues, toVenueId) === null) return refuse('attendance.unknownVenue', { venueId: toVenueId })
    if (found.venueId === toVenueId) return refuse('attendance.alreadyThere')
    const data = { personId, fromVenueId: found.venueId, toVenueId, by: 'staff', ...why(reason) } as const
    return accept({ type: 'attendance.transferred', data })
  },
  /** ATT-16: a hall has failed: all of its people at once. */
  'attendance.transferHall': ({ state }, { fromVenueId, toVenueId, reason }) => {
    const unknown = [fromVenueId, toVenueId].find((id) => lookUp(state.venues, id) === null)
    if (unknown !== undefined) return refuse('attendance.unknownVenue', { venueId: unknown })
    if (fromVenueId === toVenueId) return refuse('attendance.alreadyThere')
    if (Object.keys(state.attendance.people[fromVenueId] ?? {}).length === 0) return refuse('attendance.nobodyToMove')
    const data = { fromVenueId, toVenueId, by: 'staff', ...why(reason) } as const
    return accept({ type: 'attendance.hallTransferred', data })
  },
  /** ATT-20: the hall works again: those who came from it, and nobody else, wherever they are now. */
  'attendance.returnHall': ({ state }, { venueId, reason }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('attendance.unknownVenue', { venueId })
    if (countElsewhere(state.attendance, venueId) === 0) return refuse('attendance.nobodyToMove')
    return accept({ type: 'attendance.hallReturned', data: { venueId, by: 'staff', ...why(reason) } })
  },
  /** ATT-17: all of the change or none; nobody goes of whom an attendance is recorded; on the roster that its sender saw. */
  'attendance.changeRoster': ({ state }, { added, removed, moved, edited = [], revision, from }) => {
    const { venues, attendance } = state
    if (from !== undefined && from !== attendance.rosterSeq) return refuse('attendance.rosterMoved')
    const unknown = [...added.map(({ venueId }) => venueId), ...moved.map(({ toVenueId }) => toVenueId)].find(
      (id) => lookUp(venues, id) === null,
    )
    if (unknown !== undefined) return refuse('attendance.unknownVenue', { venueId: unknown })
    const places = venueOfEach(attendance)
    const gone = new Set(removed)
    const twice = added.find(({ id }) => places.has(id) && !gone.has(id))
    if (twice !== undefined) return refuse('attendance.alreadyListed', { personId: twice.id })
    const stranger = [...removed, ...moved.map(({ id }) => id), ...edited].find((id) => !places.has(id))
    if (stranger !== undefined) return refuse('attendance.unknownPerson', { personId: stranger })
    const still = removed.find((id) => isRecorded(attendance.people[places.get(id) ?? '']?.[id]))
    if (still !== undefined) return refuse('attendance.stillListed', { personId: still })
    const named = revision === undefined ? {} : { revision }
    const changed = (data: AttendanceEvents['attendance.rosterChanged']) =>
      ({ type: 'attendance.rosterChanged', data: { ...data, ...named } }) as const
    const whole = { added, removed, moved, ...(edited.length === 0 ? {} : { edited }) }
    const [first, ...others] = rosterParts(whole, places)
    return accept(changed(first), ...others.map(changed))
  },
}
