import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideEdits, editsCommands } from './edits.decide.ts'
import { initialEdits } from './edits.model.ts'

/** Pages leave it as it is: the server alone folds it, in `evolveWhole`. */
export const editsFold: Fold<'edits'> = {
  edits: { initial: initialEdits, evolve: (state) => state, kept: 'nothing' },
}

export const editsRules = {
  commands: editsCommands,
  decide: decideEdits,
  visible: { edits: () => initialEdits },
  tells: { edits: 'staff' },
} satisfies Rules<'edits', 'edits'>
