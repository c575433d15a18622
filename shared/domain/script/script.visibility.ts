import type { Audience } from '../../access/audience.ts'
import { initialScript } from './script.evolve.ts'
import type { ScriptState } from './script.model.ts'

/** What the host will say is for those who run the meeting, until it is said. @source SCT-4 */
export const visibleScript = (state: ScriptState, audience: Audience): ScriptState =>
  audience.kind === 'staff' ? state : initialScript
