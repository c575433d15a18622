import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { definedMembers, lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, type Place, placeSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { venueTie } from './venue-ties.selectors.ts'
import type { VenuesState } from './venues.model.ts'
import { venueNameSchema } from './venues.schema.ts'

export const venueListCommands = defineCommands({
  'venues.add': {
    schema: z.strictObject({
      venue: z.strictObject({ id: idSchema.optional(), kind: z.literal('branch'), name: venueNameSchema }),
      before: placeSchema.optional(),
    }),
    roles: staffRoles,
  },
  'venues.edit': {
    schema: z.strictObject({
      venueId: idSchema,
      patch: z
        .strictObject({ name: venueNameSchema })
        .partial()
        .refine((patch) => Object.keys(patch).length > 0),
    }),
    roles: staffRoles,
  },
  'venues.move': { schema: z.strictObject({ venueId: idSchema, before: placeSchema }), roles: staffRoles },
  'venues.remove': { schema: z.strictObject({ venueId: idSchema }), roles: staffRoles },
})

export type VenueListRejection =
  | 'venues.unknownVenue'
  | 'venues.meetingOver'
  | 'venues.idTaken'
  | 'venues.tooMany'
  | 'venues.mainStays'
  | 'venues.lastBranch'
  | 'venues.meetingStarted'
  | 'venues.inUse'

const maxVenues = 500

/** Which halls take part. */
export const decideVenueList: Deciders<typeof venueListCommands, VenueListRejection> = {
  /** VEN-10: a branch, at most 500 venues; also while the meeting goes on. */
  'venues.add': ({ state, newId }, { venue: { id = newId(), kind, name }, before = null }) => {
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    if (lookUp(state.venues, id) !== null) return refuse('venues.idTaken')
    if (Object.keys(state.venues).length >= maxVenues) return refuse('venues.tooMany', { max: maxVenues })
    const place = placeOf(state.venues, before)
    if ('rejection' in place) return place
    return accept({ type: 'venues.added', data: { venue: { id, kind, name }, before: place.before } })
  },
  /** VEN-11: until the meeting is over; the main hall too. */
  'venues.edit': ({ state }, { venueId, patch }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    return accept({ type: 'venues.edited', data: { venueId, patch: definedMembers(patch) } })
  },
  /** VEN-12: the main hall stays in front. */
  'venues.move': ({ state }, { venueId, before }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (state.meeting.status === 'adjourned') return refuse('venues.meetingOver')
    if (venue.kind === 'main') return refuse('venues.mainStays')
    const place = placeOf(state.venues, before)
    if ('rejection' in place) return place
    const others = Object.values(state.venues).sort((a, b) => a.number - b.number)
    const next = others[others.findIndex(({ id }) => id === venueId) + 1]?.id ?? null
    return accept({ type: 'venues.moved', data: { venueId, before: place.before === venueId ? next : place.before } })
  },
  /** VEN-13: before the start, and only when nobody and nothing belongs to it. */
  'venues.remove': ({ state }, { venueId }) => {
    const venue = lookUp(state.venues, venueId)
    if (venue === null) return refuse('venues.unknownVenue', { venueId })
    if (venue.kind === 'main') return refuse('venues.mainStays')
    if (state.meeting.status !== 'planned') return refuse('venues.meetingStarted')
    const branches = Object.values(state.venues).filter(({ kind }) => kind === 'branch')
    if (branches.length === 1) return refuse('venues.lastBranch')
    const tie = venueTie(state, venueId)
    if (tie !== null) return refuse('venues.inUse', { ...tie })
    return accept({ type: 'venues.removed', data: { venueId } })
  },
}

/** Never in front of the main hall; of several ids the first that is there, else the end. */
function placeOf(venues: VenuesState, before: Place) {
  if (before === null) return { before: null }
  const id = typeof before === 'string' ? before : (before.find((one) => lookUp(venues, one) !== null) ?? null)
  if (id === null) return { before: null }
  const venue = lookUp(venues, id)
  if (venue === null) return refuse('venues.unknownVenue' as const, { venueId: id })
  return venue.kind === 'main' ? refuse('venues.mainStays' as const) : { before: id }
}
