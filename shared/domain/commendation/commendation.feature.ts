import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { commendationCommands, decideCommendation } from './commendation.decide.ts'
import { evolveCommendation, initialCommendation } from './commendation.evolve.ts'
import { tellComing, tellCommendation, tellTakenBack, visibleCommendation } from './commendation.visibility.ts'

export const commendationFold: Fold<'commendation'> = {
  commendation: { initial: initialCommendation, evolve: evolveCommendation, kept: 'whole' },
}

export const commendationRules = {
  commands: commendationCommands,
  decide: decideCommendation,
  visible: { commendation: visibleCommendation },
  tells: { commendation: tellCommendation },
  alsoTells: {
    meeting: tellComing,
    agenda: (happened, audience) => [...tellTakenBack(happened), ...tellComing(happened, audience)],
    commendation: tellComing,
  },
} satisfies Rules<'commendation', 'commendation'>
