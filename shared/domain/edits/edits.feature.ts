import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideEdits, editsCommands } from './edits.decide.ts'
import { evolveEdits, initialEdits } from './edits.evolve.ts'

export const editsFold: Fold<'edits'> = {
  edits: { initial: initialEdits, evolve: evolveEdits, kept: 'nothing' },
}

export const editsRules = {
  commands: editsCommands,
  decide: decideEdits,
  visible: { edits: 'staff' },
  tells: { edits: 'staff' },
} satisfies Rules<'edits', 'edits'>
