import { z } from 'zod'
import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { roles } from '../../access/roles.ts'
import { accept } from '../../kernel/result.ts'
import { idSchema } from '../../kernel/schema.ts'
import type { Deciders } from '../meeting/feature-rules.ts'

export const linksCommands = defineCommands({
  'access.issueLink': {
    schema: z.strictObject({ linkId: idSchema, role: z.enum(roles), venueId: idSchema.nullable() }),
    roles: staffRoles,
    internal: true,
  },
  'access.revokeLink': { schema: z.strictObject({ linkId: idSchema }), roles: staffRoles, internal: true },
})

/** The server has done it already; this is the record, and what tells every node. */
export const decideLinks: Deciders<typeof linksCommands, never> = {
  'access.issueLink': (_, data) => accept({ type: 'access.linkIssued', data }),
  'access.revokeLink': (_, data) => accept({ type: 'access.linkRevoked', data }),
}
