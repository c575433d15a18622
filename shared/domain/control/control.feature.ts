import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { controlCommands, decideControl } from './control.decide.ts'
import { evolveControl, initialControl } from './control.evolve.ts'

export const controlFold: Fold<'control'> = {
  control: { initial: initialControl, evolve: evolveControl, kept: 'nothing' },
}

export const controlRules = {
  commands: controlCommands,
  decide: decideControl,
  // Who holds control is the moderators' matter.
  visible: { control: 'staff' },
  tells: { control: 'staff' },
} satisfies Rules<'control', 'control'>
