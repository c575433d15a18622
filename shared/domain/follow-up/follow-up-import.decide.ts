import { overtaken } from '../../kernel/overtaken.ts'
import { lookUp } from '../../kernel/record.ts'
import { refuse } from '../../kernel/result.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import type { FollowUp, FollowUpReport } from './follow-up.model.ts'
import { type ImportedEdit, type ImportedNew, mostFollowUps } from './follow-up.schema.ts'
import { seenFollowUp } from './follow-up.selectors.ts'
import { changed, knownFollowUp } from './follow-up-change.decide.ts'
import { asStanding, isFromAgenda, newFollowUp, written } from './follow-up-members.decide.ts'

interface Imported {
  readonly adds: readonly ImportedNew[]
  readonly edits: readonly ImportedEdit[]
}

/** All of it or nothing, and never over what its sender has not seen. @source FUP-12 */
export function importFollowUps(context: MeetingContext, { adds, edits }: Imported) {
  const count = context.state.followUps.length
  if (count + adds.length > mostFollowUps) return refuse('followUps.tooMany' as const, { max: mostFollowUps })
  if (![...adds, ...edits.map(({ patch }) => patch ?? {})].every((one) => isFromAgenda(context, one)))
    return refuse('followUps.unknownSource' as const)
  const edited: FollowUp[] = []
  for (const { followUpId, patch = {}, from = {}, ...progress } of edits) {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown' as const)
    const [field] = overtaken(asStanding(from), seenFollowUp(followUp))
    if (field !== undefined) return refuse('followUps.overtaken' as const, { number: followUp.number, field })
    if (followUp.closed !== null && Object.values(progress).some((one) => one !== undefined))
      return refuse('followUps.alreadyClosed' as const)
    edited.push(progressed(context, { ...followUp, ...written(context, patch) }, progress))
  }
  const added = adds.map(({ report, approvedBy, ...given }, index) =>
    progressed(context, newFollowUp(context, given, count + index + 1), { report, approvedBy }),
  )
  return changed(context, 'imported', [...edited, ...added])
}

/** What a sheet says of progress is said of the lead: a hall that leads, else staff for a unit. A note that is not named stays. */
function progressed(
  context: MeetingContext,
  followUp: FollowUp,
  { report, approvedBy }: Pick<ImportedEdit, 'report' | 'approvedBy'>,
): FollowUp {
  const { state, layBeside, now } = context
  const closed = approvedBy === undefined ? null : { approvedBy: layBeside(approvedBy, 'name'), at: now }
  const standingNow = closed === null ? followUp : { ...followUp, extension: null, closed }
  if (report === undefined) return standingNow
  const { lead, reports } = followUp
  const venueId = typeof lead === 'string' && lookUp(state.venues, lead) !== null ? lead : null
  const others = reports.filter((one) => one.venueId !== venueId)
  const before = reports.find((one) => one.venueId === venueId)?.note ?? null
  const { percent, note } = report
  const typed = note === undefined ? before : note === null ? null : layBeside(note, 'text')
  const news: FollowUpReport = { venueId, percent, note: typed, at: now }
  return { ...standingNow, reports: [...others, news] }
}
