import type { Rules } from '../meeting/feature-rules.ts'
import { decideLinks, linksCommands } from './links.decide.ts'

/** Who is let in and shut out, for staff and the record; it has no part in the state. */
export const accountsRules = {
  commands: linksCommands,
  decide: decideLinks,
  visible: {},
  tells: { access: 'staff' },
} satisfies Rules<never, 'access'>
