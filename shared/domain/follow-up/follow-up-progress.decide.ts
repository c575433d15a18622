import { defineCommands, staffAndOperator, staffRoles } from '../../access/command-spec.ts'
import { dayIn } from '../../kernel/day.ts'
import { lookUp } from '../../kernel/record.ts'
import { refuse } from '../../kernel/result.ts'
import type { Deciders } from '../meeting/feature-rules.ts'
import type { MeetingContext } from '../meeting/meeting.types.ts'
import type { FollowUpReport } from './follow-up.model.ts'
import { followUpSchemas } from './follow-up.schema.ts'
import { changed, knownFollowUp } from './follow-up-change.decide.ts'

export const progressCommands = defineCommands({
  'followUps.report': { schema: followUpSchemas.report, roles: staffAndOperator, ownVenue: true },
  'followUps.reportOfUnit': { schema: followUpSchemas.reportOfUnit, roles: staffRoles },
  'followUps.askExtension': { schema: followUpSchemas.ask, roles: staffAndOperator, ownVenue: true },
  'followUps.grantExtension': { schema: followUpSchemas.grant, roles: staffRoles },
  'followUps.declineExtension': { schema: followUpSchemas.decline, roles: staffRoles },
  'followUps.close': { schema: followUpSchemas.close, roles: staffRoles },
  'followUps.reopen': { schema: followUpSchemas.one, roles: staffRoles },
})

export type ProgressRejection =
  | 'followUps.unknown'
  | 'followUps.unknownVenue'
  | 'followUps.alreadyClosed'
  | 'followUps.notClosed'
  | 'followUps.notLead'
  | 'followUps.noDue'
  | 'followUps.alreadyDue'
  | 'followUps.notLater'
  | 'followUps.notAsked'

export const decideProgress: Deciders<typeof progressCommands, ProgressRejection> = {
  /** FUP-4: whoever is charged with it says how far it is. */
  'followUps.report': (context, { venueId, ...said }) =>
    lookUp(context.state.venues, venueId) === null ? refuse('followUps.unknownVenue') : report(context, venueId, said),
  /** FUP-4: staff, for those who have no link. */
  'followUps.reportOfUnit': (context, said) => report(context, null, said),
  /** FUP-5: by the hall that leads it, before the day has passed, for a later one; asked again, the newest counts. */
  'followUps.askExtension': (context, { followUpId, venueId, due, reason }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    if (followUp.lead !== venueId || lookUp(context.state.venues, venueId) === null) return refuse('followUps.notLead')
    if (followUp.closed !== null) return refuse('followUps.alreadyClosed')
    if (followUp.due === null) return refuse('followUps.noDue')
    const { now, state } = context
    if (followUp.due < dayIn(state.meeting.timeZone, now)) return refuse('followUps.alreadyDue', { due: followUp.due })
    if (due <= followUp.due) return refuse('followUps.notLater', { due: followUp.due })
    const extension = { venueId, due, reason: context.layBeside(reason, 'text'), at: now }
    return changed(context, 'extensionAsked', [{ ...followUp, extension }])
  },
  /** FUP-5: to the day that was asked for, or to another. */
  'followUps.grantExtension': (context, { followUpId, due }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    if (followUp.extension === null) return refuse('followUps.notAsked')
    const answer = { isGranted: true, reason: null, at: context.now }
    const granted = { ...followUp, due: due ?? followUp.extension.due, extension: null, answer }
    return changed(context, 'extensionGranted', [granted])
  },
  'followUps.declineExtension': (context, { followUpId, reason = null }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    if (followUp.extension === null) return refuse('followUps.notAsked')
    const typed = reason === null ? null : context.layBeside(reason, 'text')
    const answer = { isGranted: false, reason: typed, at: context.now }
    return changed(context, 'extensionDeclined', [{ ...followUp, extension: null, answer }])
  },
  /** FUP-7: approved by somebody by name; an extension that was asked for has no meaning then. */
  'followUps.close': (context, { followUpId, approvedBy }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    if (followUp.closed !== null) return refuse('followUps.alreadyClosed')
    const closed = { approvedBy: context.layBeside(approvedBy, 'name'), at: context.now }
    return changed(context, 'closed', [{ ...followUp, extension: null, closed }])
  },
  'followUps.reopen': (context, { followUpId }) => {
    const followUp = knownFollowUp(context, followUpId)
    if (followUp === null) return refuse('followUps.unknown')
    if (followUp.closed === null) return refuse('followUps.notClosed')
    return changed(context, 'reopened', [{ ...followUp, closed: null }])
  },
}

interface Said {
  readonly followUpId: string
  readonly percent: number
  readonly note?: string | null | undefined
}

/** Of each the newest counts. */
function report(context: MeetingContext, venueId: string | null, { followUpId, percent, note = null }: Said) {
  const followUp = knownFollowUp(context, followUpId)
  if (followUp === null) return refuse('followUps.unknown' as const)
  if (followUp.closed !== null) return refuse('followUps.alreadyClosed' as const)
  const typed = note === null ? null : context.layBeside(note, 'text')
  const news: FollowUpReport = { venueId, percent, note: typed, at: context.now }
  const others = followUp.reports.filter((one) => one.venueId !== venueId)
  return changed(context, 'reported', [{ ...followUp, reports: [...others, news] }])
}
