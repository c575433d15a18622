import type { Audience } from '../../access/audience.ts'
import { initialControl } from './control.evolve.ts'
import type { ControlState } from './control.model.ts'

/** Who holds control is the moderators' matter. */
export const visibleControl = (state: ControlState, audience: Audience): ControlState =>
  audience.kind === 'staff' ? state : initialControl
