import { defineCommands, staffRoles } from '../../access/command-spec.ts'
import { dayIn } from '../../kernel/day.ts'
import { overtaken } from '../../kernel/overtaken.ts'
import { definedMembers, lookUp } from '../../kernel/record.ts'
import { refuse } from '../../kernel/result.ts'
import { instant } from '../../kernel/time.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import type { Charged, FollowUp } from './follow-up.model.ts'
import { type FollowUpPatch, followUpSchemas, type GivenFollowUp, type SeenFollowUp } from './follow-up.schema.ts'
import { chargedKey } from './follow-up.selectors.ts'
import { changed, knownFollowUp } from './follow-up-change.decide.ts'
import { decideProgress, type ProgressRejection, progressCommands } from './follow-up-progress.decide.ts'

const listCommands = defineCommands({
  'followUps.add': { schema: followUpSchemas.add, roles: staffRoles },
  'followUps.addMany': { schema: followUpSchemas.addMany, roles: staffRoles },
  'followUps.edit': { schema: followUpSchemas.edit, roles: staffRoles },
  'followUps.remove': { schema: followUpSchemas.one, roles: staffRoles },
  'followUps.restore': { schema: followUpSchemas.one, roles: staffRoles },
})

export const followUpCommands = { ...listCommands, ...progressCommands }

export type FollowUpRejection =
  | ProgressRejection
  | 'followUps.tooMany'
  | 'followUps.unknownSource'
  | 'followUps.overtaken'

/** Removed ones included: their numbers are not given again. */
const mostFollowUps = 1_000

const decideList: Deciders<typeof listCommands, FollowUpRejection> = {
  /** FUP-1: one more, at the end. */
  'followUps.add': (context, given) => addAll(context, [given]),
  /** FUP-1: many as one act. */
  'followUps.addMany': (context, { followUps }) => addAll(context, followUps),
  /** FUP-2: what was changed, and never over what its sender has not seen. */
  'followUps.edit': (context, { followUpId, patch, from = {} }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    const [field] = overtaken(asStanding(from), standing(followUp))
    if (field !== undefined) return refuse('followUps.overtaken', { number: followUp.number, field })
    return isFromAgenda(context, patch)
      ? changed(context, 'edited', [{ ...followUp, ...written(context, patch) }])
      : refuse('followUps.unknownSource')
  },
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
  const { state, newId } = context
  const count = state.followUps.length
  if (count + all.length > mostFollowUps) return refuse('followUps.tooMany' as const, { max: mostFollowUps })
  if (!all.every((given) => isFromAgenda(context, given))) return refuse('followUps.unknownSource' as const)
  const followUps = all.map((given, index): FollowUp => {
    const { text, ...rest } = given
    return {
      ...blank,
      id: newId(),
      number: count + index + 1,
      text: context.layBeside(text, 'text'),
      ...written(context, rest),
    }
  })
  return changed(context, 'added', followUps)
}

const blank = {
  source: null,
  lead: null,
  helpers: [],
  inCharge: null,
  due: null,
  reports: [],
  extension: null,
  answer: null,
  closed: null,
  isRemoved: false,
}

/** The point is one of the item's. */
function isFromAgenda({ state }: MeetingContext, { point }: FollowUpPatch): boolean {
  if (point === undefined || point === null) return true
  const item = itemById(state.agenda, point.itemId)
  return item !== null && (point.point ?? 0) < Math.max(1, item.points.length)
}

/** What was given, as the log keeps it: texts and names beside it, a moment as its day. */
function written(context: MeetingContext, patch: FollowUpPatch): Partial<FollowUp> {
  const { text, point, inCharge, due, lead, helpers } = patch
  const { state, layBeside } = context
  return definedMembers({
    text: text === undefined ? undefined : layBeside(text, 'text'),
    source: point && { itemId: point.itemId, point: point.point ?? null },
    lead: lead && chargedOf(context, lead),
    helpers: helpers && [...new Set(helpers)].map((one) => chargedOf(context, one)),
    inCharge: inCharge && layBeside(inCharge, 'name'),
    due: typeof due === 'number' ? dayIn(state.meeting.timeZone, instant(due)) : due,
  }) as Partial<FollowUp>
}

/** A venue by its id; the name of a unit beside the log. */
const chargedOf = ({ state, layBeside }: MeetingContext, charged: string): Charged =>
  lookUp(state.venues, charged) === null ? layBeside(charged, 'text') : charged

const standing = ({ text, inCharge, source, lead, helpers, due }: FollowUp) => ({
  text: text.revision,
  inCharge: inCharge?.revision ?? null,
  point: source,
  lead: lead && chargedKey(lead),
  helpers: helpers.map(chargedKey),
  due,
})

const asStanding = ({ point, ...seen }: SeenFollowUp) => ({
  ...seen,
  point: point && { itemId: point.itemId, point: point.point ?? null },
})
