import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { eachOnce, toSchema, unknownVenue } from './addressed.decide.ts'
import { maxTickerLength } from './ticker.model.ts'

export const tickerCommands = defineCommands({
  'ticker.show': {
    schema: z.strictObject({ to: toSchema, text: lineSchema(maxTickerLength), from: idSchema.nullable() }),
    roles: staffRoles,
  },
  'ticker.clear': { schema: z.strictObject({ tickerId: idSchema }), roles: staffRoles },
})

export type TickerRejection = 'notices.unknownVenue' | 'ticker.changed' | 'ticker.nothingShown'

export const decideTicker: Deciders<typeof tickerCommands, TickerRejection> = {
  /** NTC-8: to all or to venues that exist, in the place of the line that its sender saw (null: none). */
  'ticker.show': ({ state, newId }, { to, text, from }) => {
    const stranger = unknownVenue(state, to)
    if (stranger !== null) return stranger
    if ((state.ticker.line?.id ?? null) !== from) return refuse('ticker.changed')
    return accept({ type: 'ticker.shown', data: { id: newId(), to: eachOnce(to), text } })
  },
  /** NTC-9: the line that its sender saw, and no other. */
  'ticker.clear': ({ state: { ticker } }, { tickerId }) => {
    if (ticker.line === null) return refuse('ticker.nothingShown')
    return ticker.line.id === tickerId ? accept({ type: 'ticker.cleared', data: {} }) : refuse('ticker.changed')
  },
}
