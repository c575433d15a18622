import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { RosterChange } from './attendance.model.ts'
import { countElsewhere, findPerson, isRecorded, venueOfEach } from './attendance.selectors.ts'
import { why } from './own-person.decide.ts'
import { rosterParts } from './roster-parts.decide.ts'

const reason = lineSchema(200).optional()
/** More than any roster has. */
const mostPeople = 50_000

const listed = z.strictObject({ id: idSchema, venueId: idSchema, attends: z.enum(['member', 'listenIn', 'standIn']) })

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
    schema: z.strictObject({
      added: z.array(listed).max(mostPeople),
      removed: z.array(idSchema).max(mostPeople),
      moved: z.array(z.strictObject({ id: idSchema, toVenueId: idSchema })).max(mostPeople),
    }),
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
  /** ATT-17: all of the change or none; nobody goes of whom an attendance is recorded. */
  'attendance.changeRoster': ({ state }, { added, removed, moved }) => {
    const { venues, attendance } = state
    const unknown = [...added.map(({ venueId }) => venueId), ...moved.map(({ toVenueId }) => toVenueId)].find(
      (id) => lookUp(venues, id) === null,
    )
    if (unknown !== undefined) return refuse('attendance.unknownVenue', { venueId: unknown })
    const places = venueOfEach(attendance)
    const gone = new Set(removed)
    const twice = added.find(({ id }) => places.has(id) && !gone.has(id))
    if (twice !== undefined) return refuse('attendance.alreadyListed', { personId: twice.id })
    const stranger = [...removed, ...moved.map(({ id }) => id)].find((id) => !places.has(id))
    if (stranger !== undefined) return refuse('attendance.unknownPerson', { personId: stranger })
    const still = removed.find((id) => isRecorded(attendance.people[places.get(id) ?? '']?.[id]))
    if (still !== undefined) return refuse('attendance.stillListed', { personId: still })
    const changed = (data: RosterChange) => ({ type: 'attendance.rosterChanged', data }) as const
    const [first, ...others] = rosterParts({ added, removed, moved }, places)
    return accept(changed(first), ...others.map(changed))
  },
}
