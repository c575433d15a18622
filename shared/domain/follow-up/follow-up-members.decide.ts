import { dayIn } from '../../kernel/day.ts'
import { definedMembers, lookUp } from '../../kernel/record.ts'
import { instant } from '../../kernel/time.ts'
import { itemById } from '../agenda/agenda.selectors.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import type { Charged, FollowUp } from './follow-up.model.ts'
import type { FollowUpPatch, GivenFollowUp, SeenFollowUp } from './follow-up.schema.ts'

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

/** One more. @param number that none has. */
export function newFollowUp(context: MeetingContext, { text, ...rest }: GivenFollowUp, number: number): FollowUp {
  const typed = context.layBeside(text, 'text')
  return { ...blank, id: context.newId(), number, text: typed, ...written(context, rest) }
}

/** The point is one of the item's. */
export function isFromAgenda({ state }: MeetingContext, { point }: FollowUpPatch): boolean {
  if (point === undefined || point === null) return true
  const item = itemById(state.agenda, point.itemId)
  return item !== null && (point.point ?? 0) < Math.max(1, item.points.length)
}

/** What was given, as the log keeps it: texts and names beside it, a moment as its day. */
export function written(context: MeetingContext, patch: FollowUpPatch): Partial<FollowUp> {
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

export const asStanding = ({ point, ...seen }: SeenFollowUp) => ({
  ...seen,
  point: point && { itemId: point.itemId, point: point.point ?? null },
})
