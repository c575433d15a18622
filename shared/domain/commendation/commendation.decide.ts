import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'

const countSchema = z.int().min(0).max(10_000)

export const commendationCommands = defineCommands({
  'commendation.reveal': {
    schema: z.strictObject({ itemId: idSchema, from: countSchema, to: countSchema }),
    roles: staffRoles,
    needsControl: true,
  },
})

export type CommendationRejection = 'commendation.notCurrent' | 'commendation.stale' | 'commendation.noSuchAwardee'

export const decideCommendation: Deciders<typeof commendationCommands, CommendationRejection> = {
  /** CMD-1: on the current item; CMD-2: from what the sender saw; CMD-3: one, several, or back. */
  'commendation.reveal': ({ state }, { itemId, from, to }) => {
    const commendation = lookUp(state.commendation, itemId)
    if (state.meeting.status !== 'live' || state.agenda.currentItemId !== itemId || commendation === null)
      return refuse('commendation.notCurrent')
    if (commendation.revealed !== from) return refuse('commendation.stale', { revealed: commendation.revealed })
    if (to > commendation.total || to === from)
      return refuse('commendation.noSuchAwardee', { total: commendation.total })
    return accept({ type: 'commendation.revealed', data: { itemId, from, to } })
  },
}
