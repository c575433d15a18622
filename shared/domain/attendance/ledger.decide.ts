import { z } from 'zod'
import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { lookUp } from '../../kernel/record.ts'
import { accept, refuse } from '../../kernel/result.ts'
import { idSchema, lineSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import { checkInModes, doorDisplays } from './attendance.model.ts'
import { findPerson, isSigned } from './attendance.selectors.ts'

export const ledgerCommands = defineCommands({
  'attendance.sign': {
    schema: z.strictObject({ venueId: idSchema, name: lineSchema(80).optional() }),
    roles: staffAndOperator,
    ownVenue: true,
    isSigned: true,
  },
  'attendance.setRules': {
    schema: z.strictObject({ mode: z.enum(checkInModes).optional(), door: z.enum(doorDisplays).optional() }),
    roles: staffRoles,
  },
  'attendance.revealPhone': { schema: z.strictObject({ personId: idSchema }), roles: staffRoles, internal: true },
  'attendance.erase': {
    schema: z.strictObject({ what: z.enum(['phones', 'people']) }),
    roles: staffRoles,
    internal: true,
  },
})

export type LedgerRejection =
  | 'attendance.unknownVenue'
  | 'attendance.unknownPerson'
  | 'attendance.alreadySigned'
  | 'attendance.sameRules'

export const decideLedger: Deciders<typeof ledgerCommands, LedgerRejection> = {
  /** ATT-7: once; what changes afterwards is kept as a correction. */
  'attendance.sign': ({ state, actor }, { venueId, name }) => {
    if (lookUp(state.venues, venueId) === null) return refuse('attendance.unknownVenue', { venueId })
    if (isSigned(state.attendance, venueId)) return refuse('attendance.alreadySigned')
    const by = actor.role === 'operator' ? 'operator' : 'staff'
    return accept({ type: 'attendance.signed', data: { venueId, by, ...(name === undefined ? {} : { name }) } })
  },
  /** ATT-9: how phones may check in, and what the door display says. Refusal: `attendance.sameRules`. */
  'attendance.setRules': ({ state }, { mode, door }) => {
    const { rules } = state.attendance
    const next = { mode: mode ?? rules.mode, door: door ?? rules.door }
    if (next.mode === rules.mode && next.door === rules.door) return refuse('attendance.sameRules')
    return accept({ type: 'attendance.rulesSet', data: next })
  },
  /** ATT-18: recorded before the number is shown. */
  'attendance.revealPhone': ({ state }, { personId }) =>
    findPerson(state.attendance, personId) === null
      ? refuse('attendance.unknownPerson')
      : accept({ type: 'attendance.phoneRevealed', data: { personId } }),
  /** ATT-19: recorded after the data beside the log are gone. */
  'attendance.erase': (_, { what }) => accept({ type: 'attendance.erased', data: { what } }),
}
