import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'

export const blankCommands = defineCommands({
  'screens.blank': {
    schema: z.strictObject({ venueIds: z.array(idSchema).min(1).max(500).optional(), on: z.boolean() }),
    roles: staffRoles,
  },
})

export const decideBlank: Deciders<typeof blankCommands, 'venues.unknownVenue'> = {
  /** SCR-8: of the venues that are named, or of all; who says it a second time is not refused. */
  'screens.blank': ({ state }, { venueIds, on }) => {
    const named = venueIds ?? Object.keys(state.venues)
    const stranger = named.find((venueId) => lookUp(state.venues, venueId) === null)
    if (stranger !== undefined) return refuse('venues.unknownVenue', { venueId: stranger })
    return accept({ type: 'screens.blankSet', data: { venueIds: [...new Set(named)], on } })
  },
}
