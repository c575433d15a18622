import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import { instant } from '../../kernel/time.ts'
import type { Deciders } from '../meeting/feature-rules.ts'

export const lostCommands = defineCommands({
  'venues.noteLost': {
    schema: z.strictObject({ venueId: idSchema, since: z.int() }),
    roles: staffRoles,
    internal: true,
  },
  'venues.noteRegained': { schema: z.strictObject({ venueId: idSchema }), roles: staffRoles, internal: true },
})

export type LostRejection = 'venues.nothingToNote'

export const decideLost: Deciders<typeof lostCommands, LostRejection> = {
  /** VEN-14: while the meeting is on, and once, whichever node notes it first. */
  'venues.noteLost': ({ state, now }, { venueId, since }) => {
    const isOn = state.meeting.status === 'live' || state.meeting.status === 'recess'
    if (!isOn || lookUp(state.venues, venueId)?.lostSince !== null) return refuse('venues.nothingToNote')
    return accept({ type: 'venues.lost', data: { venueId, since: instant(Math.min(since, now)) } })
  },
  /** VEN-14: of a hall that counts as lost. */
  'venues.noteRegained': ({ state }, { venueId }) =>
    (lookUp(state.venues, venueId)?.lostSince ?? null) === null
      ? refuse('venues.nothingToNote')
      : accept({ type: 'venues.regained', data: { venueId } }),
}
