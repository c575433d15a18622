import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideMinutes, minutesCommands } from './minutes.decide.ts'
import { evolveMinutes, initialMinutes } from './minutes.evolve.ts'

export const minutesFold: Fold<'minutes'> = {
  minutes: { initial: initialMinutes, evolve: evolveMinutes, kept: 'nothing' },
}

export const minutesRules = {
  commands: minutesCommands,
  decide: decideMinutes,
  visible: { minutes: 'staff' },
  tells: { minutes: 'staff' },
  journal: { 'minutes.issued': ({ version, sha256 }) => ({ version, sha256 }) },
} satisfies Rules<'minutes', 'minutes'>
