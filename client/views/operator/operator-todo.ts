import { isReleasedTo } from '../../../shared/domain/documents/documents.selectors.ts'
import type { MeetingState } from '../../../shared/domain/meeting/meeting.types.ts'
import { isForVenue } from '../../../shared/domain/notices/notices.selectors.ts'

export const operatorTabs = ['meeting', 'checkIn', 'documents', 'notices'] as const

export type OperatorTab = (typeof operatorTabs)[number]

/** How many things wait for the hall in each part of the page. */
export function operatorTodo(state: MeetingState, venueId: string): Readonly<Record<OperatorTab, number>> {
  const isCalled = state.venues[venueId]?.rollCall?.status === 'calling'
  const documents = Object.values(state.documents).filter((document) => isReleasedTo(document, venueId))
  const recalls = Object.values(state.recalls).filter((byVenue) => byVenue[venueId]?.acknowledgedAt === null)
  const people = Object.values(state.attendance.people[venueId] ?? {})
  const notices = state.notices.filter((notice) => isForVenue(notice, venueId))
  return {
    meeting: isCalled ? 1 : 0,
    checkIn: people.filter(({ claimedAt, doubts }) => claimedAt !== undefined || doubts !== undefined).length,
    documents:
      documents.filter((document) => document.receipts[venueId]?.received === undefined).length + recalls.length,
    notices: notices.filter((notice) => notice.acks[venueId] === undefined).length,
  }
}
