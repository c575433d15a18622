import { awaitingReceipt } from '../../../shared/domain/documents/documents.selectors.ts'
import { useFollowUpsDue } from '../../features/follow-up/use-follow-ups-due.ts'
import { openMatters } from '../../features/lifecycle/open-matters.ts'
import { venueNamer } from '../../features/lifecycle/venue-name.ts'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting } from '../../store/use-meeting.ts'

/** What is still open on the day after, by kind, and how many kinds that are. */
export function useAfterMatters() {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const due = useFollowUpsDue()
  const { unsigned, calling } = openMatters(state, venueNamer(t))
  const venueIds = Object.keys(state.venues)
  const unread = [...new Set(venueIds.flatMap((venueId) => awaitingReceipt(state.documents, venueId)))]
  const absent = Object.values(state.attendance.venues).reduce((sum, counts) => sum + counts.absent, 0)
  const counts = [unsigned.length, calling.length, unread.length, absent, due?.count ?? 0]
  return { unsigned, calling, unread, absent, due, kinds: counts.filter((count) => count > 0).length }
}

export type OpenAfter = ReturnType<typeof useAfterMatters>
