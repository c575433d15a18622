import { z } from 'zod'
import { defineCommands, type PayloadsOf, staffRoles } from '../../access/command-spec.ts'
import { roles } from '../../access/roles.ts'
import { accept, type Decision } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { MeetingContext, MeetingFact } from '../meeting/meeting.types.ts'

export const accessCommands = defineCommands({
  'access.issueLink': {
    schema: z.strictObject({ linkId: idSchema, role: z.enum(roles), venueId: idSchema.nullable() }),
    roles: staffRoles,
    internal: true,
  },
  'access.revokeLink': { schema: z.strictObject({ linkId: idSchema }), roles: staffRoles, internal: true },
})

type Payloads = PayloadsOf<typeof accessCommands>
type Deciders = {
  [Name in keyof Payloads]: (context: MeetingContext, data: Payloads[Name]) => Decision<MeetingFact, never>
}

/** The server has done it already; this is the record, and what tells every node. */
export const decideAccess: Deciders = {
  'access.issueLink': (_, data) => accept({ type: 'access.linkIssued', data }),
  'access.revokeLink': (_, data) => accept({ type: 'access.linkRevoked', data }),
}
