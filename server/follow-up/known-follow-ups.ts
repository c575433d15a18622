import { listedFollowUps, seenFollowUp } from '../../shared/domain/follow-up/follow-up.selectors.ts'
import type { KnownFollowUp } from '../../shared/domain/imports/follow-ups-import.ts'
import { dayIn } from '../../shared/kernel/day.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { TypedTexts } from '../store/typed-texts.ts'
import { followUpRows } from './follow-up-rows.ts'
import { followUpTexts } from './follow-up-texts.ts'
import { revisionsOf } from './shown-follow-ups.ts'

/** The list as a sheet has it that goes out, against which one that comes in is held. @source FUP-12 */
export async function knownFollowUps(
  typed: Pick<TypedTexts, 'some'>,
  { state, logId }: Pick<MeetingHost, 'state' | 'logId'>,
): Promise<readonly KnownFollowUp[]> {
  const { meeting, venues, agenda } = state
  const followUps = listedFollowUps(state.followUps)
  const source = {
    meeting,
    venueNames: new Map(Object.values(venues).map(({ id, name }) => [id, name])),
    itemNumbers: new Map(agenda.items.map(({ id, number }) => [id, number])),
    followUps,
    texts: await typed.some(logId, revisionsOf(followUps)),
    today: dayIn(meeting.timeZone, meeting.startsAt),
  }
  const rows = followUpRows(source, followUpTexts(meeting.locale))
  return followUps.flatMap((followUp, index) => {
    const row = rows[index]
    if (row === undefined) return []
    const { text, lead, helpers, inCharge, due, percent, note, approvedBy } = row
    return [
      {
        id: followUp.id,
        isClosed: followUp.closed !== null,
        said: { text, lead, helpers, inCharge, due, percent: String(percent), note, approvedBy },
        seen: seenFollowUp(followUp),
      },
    ]
  })
}
