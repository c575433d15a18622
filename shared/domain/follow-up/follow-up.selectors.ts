import { type Day, daysFrom } from '../../kernel/day.ts'
import type { Charged, FollowUp, FollowUpsState } from './follow-up.model.ts'

/** How it stands with a follow-up; the first that holds. */
export type FollowUpStanding = 'done' | 'overdue' | 'unassigned' | 'dueSoon' | 'open'

/** So many days before its last day a follow-up is due soon. */
const soonDays = 3

/** @param today by the meeting's time zone. @source FUP-8 */
export function followUpStanding({ closed, due, lead }: FollowUp, today: Day): FollowUpStanding {
  if (closed !== null) return 'done'
  if (due !== null && due < today) return 'overdue'
  if (lead === null) return 'unassigned'
  return due !== null && daysFrom(today, due) <= soonDays ? 'dueSoon' : 'open'
}

/** Those on the list. */
export const listedFollowUps = (state: FollowUpsState): readonly FollowUp[] =>
  state.filter(({ isRemoved }) => !isRemoved)

export type FollowUpCounts = Readonly<Record<FollowUpStanding | 'asked', number>>

/** How many stand how; each counts once, but for `asked`: those whose hall waits for an answer. @source FUP-8 */
export function followUpCounts(state: FollowUpsState, today: Day): FollowUpCounts {
  const counts = { done: 0, overdue: 0, unassigned: 0, dueSoon: 0, open: 0, asked: 0 }
  for (const followUp of listedFollowUps(state)) {
    counts[followUpStanding(followUp, today)] += 1
    if (followUp.extension !== null) counts.asked += 1
  }
  return counts
}

export const isClosed = ({ closed }: FollowUp): boolean => closed !== null

/** As it is compared: a venue's id, or the revision of a unit's name. */
export const chargedKey = (charged: Charged): string => (typeof charged === 'string' ? charged : charged.revision)

/** What of it is compared with what somebody saw: of texts and names the revision. */
export const seenFollowUp = ({ text, inCharge, source, lead, helpers, due }: FollowUp) => ({
  text: text.revision,
  inCharge: inCharge?.revision ?? null,
  point: source,
  lead: lead && chargedKey(lead),
  helpers: helpers.map(chargedKey),
  due,
})

/** True when that hall leads it or helps with it. */
export const isChargedWith = ({ lead, helpers }: FollowUp, venueId: string): boolean =>
  lead === venueId || helpers.includes(venueId)

/** 0 to 100: what the lead has said last, else whoever has said something last; 100 once it is closed. */
export function followUpPercent({ closed, lead, reports }: FollowUp): number {
  if (closed !== null) return 100
  return (reports.find(({ venueId }) => venueId !== null && venueId === lead) ?? reports.at(-1))?.percent ?? 0
}
