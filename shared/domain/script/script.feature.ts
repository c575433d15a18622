import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideScript, scriptCommands } from './script.decide.ts'
import { evolveScript, initialScript } from './script.evolve.ts'
import { reverseScript } from './script.reverse.ts'

export const scriptFold: Fold<'script'> = {
  script: { initial: initialScript, evolve: evolveScript, kept: 'nothing' },
}

export const scriptRules = {
  commands: scriptCommands,
  decide: decideScript,
  reverse: reverseScript,
  // SCT-4: what the host will say is for those who run the meeting, until it is said.
  visible: { script: 'staff' },
  tells: { script: 'staff' },
} satisfies Rules<'script', 'script'>
