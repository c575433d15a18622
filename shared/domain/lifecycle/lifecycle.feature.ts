import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideLifecycle, lifecycleCommands } from './lifecycle.decide.ts'
import { evolveLifecycle, initialLifecycle } from './lifecycle.evolve.ts'
import { reverseLifecycle } from './lifecycle.reverse.ts'

export const lifecycleFold: Fold<'meeting'> = {
  meeting: { initial: initialLifecycle, evolve: evolveLifecycle, kept: 'whole' },
}

export const lifecycleRules = {
  commands: lifecycleCommands,
  decide: decideLifecycle,
  reverse: reverseLifecycle,
  visible: { meeting: 'all' },
  tells: { meeting: 'all' },
} satisfies Rules<'meeting', 'meeting'>
