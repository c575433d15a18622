import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { overtaken } from '../../kernel/overtaken.ts'
import { refuse } from '../../kernel/result.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import { followUpSchemas, type GivenFollowUp, mostFollowUps } from './follow-up.schema.ts'
import { seenFollowUp } from './follow-up.selectors.ts'
import { changed, knownFollowUp } from './follow-up-change.decide.ts'
import { importFollowUps } from './follow-up-import.decide.ts'
import { asStanding, isFromAgenda, newFollowUp, written } from './follow-up-members.decide.ts'
import { decideProgress, type ProgressRejection, progressCommands } from './follow-up-progress.decide.ts'

const listCommands = defineCommands({
  'followUps.add': { schema: followUpSchemas.add, roles: staffRoles },
  'followUps.addMany': { schema: followUpSchemas.addMany, roles: staffRoles },
  'followUps.edit': { schema: followUpSchemas.edit, roles: staffRoles },
  'followUps.import': { schema: followUpSchemas.import, roles: staffRoles },
  'followUps.remove': { schema: followUpSchemas.one, roles: staffRoles },
  'followUps.restore': { schema: followUpSchemas.one, roles: staffRoles },
})

export const followUpCommands = { ...listCommands, ...progressCommands }

export type FollowUpRejection =
  | ProgressRejection
  | 'followUps.tooMany'
  | 'followUps.unknownSource'
  | 'followUps.overtaken'

const decideList: Deciders<typeof listCommands, FollowUpRejection> = {
  /** FUP-1: one more, at the end. */
  'followUps.add': (context, given) => addAll(context, [given]),
  /** FUP-1: many as one act. */
  'followUps.addMany': (context, { followUps }) => addAll(context, followUps),
  /** FUP-2: what was changed, and never over what its sender has not seen. */
  'followUps.edit': (context, { followUpId, patch, from = {} }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    const [field] = overtaken(asStanding(from), seenFollowUp(followUp))
    if (field !== undefined) return refuse('followUps.overtaken', { number: followUp.number, field })
    return isFromAgenda(context, patch)
      ? changed(context, 'edited', [{ ...followUp, ...written(context, patch) }])
      : refuse('followUps.unknownSource')
  },
  /** FUP-12: what a sheet says, as one act. */
  'followUps.import': importFollowUps,
  /** FUP-3: off the list, and back on it with all that it was. */
  'followUps.remove': (context, { followUpId }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    return changed(context, 'removed', [{ ...followUp, isRemoved: true }])
  },
  'followUps.restore': (context, { followUpId }) => {
    const followUp = context.state.followUps.find(({ id }) => id === followUpId)
    if (followUp?.isRemoved !== true) return refuse('followUps.unknown')
    return changed(context, 'restored', [{ ...followUp, isRemoved: false }])
  },
}

export const decideFollowUps: Deciders<typeof followUpCommands, FollowUpRejection> = {
  ...decideList,
  ...decideProgress,
}

function addAll(context: MeetingContext, all: readonly GivenFollowUp[]) {
  const count = context.state.followUps.length
  if (count + all.length > mostFollowUps) return refuse('followUps.tooMany' as const, { max: mostFollowUps })
  if (!all.every((given) => isFromAgenda(context, given))) return refuse('followUps.unknownSource' as const)
  const followUps = all.map((given, index) => newFollowUp(context, given, count + index + 1))
  return changed(context, 'added', followUps)
}
