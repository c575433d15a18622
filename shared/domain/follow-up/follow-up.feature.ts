import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { decideFollowUps, followUpCommands } from './follow-up.decide.ts'
import { evolveFollowUps, initialFollowUps } from './follow-up.evolve.ts'
import { tellFollowUps, visibleFollowUps } from './follow-up.visibility.ts'

export const followUpFold: Fold<'followUps'> = {
  followUps: { initial: initialFollowUps, evolve: evolveFollowUps, kept: 'nothing' },
}

export const followUpRules = {
  commands: followUpCommands,
  decide: decideFollowUps,
  visible: { followUps: ({ followUps }, audience) => visibleFollowUps(followUps, audience) },
  tells: { followUps: tellFollowUps },
} satisfies Rules<'followUps', 'followUps'>
