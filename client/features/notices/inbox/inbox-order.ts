import type { Notice } from '../../../../shared/domain/notices/notices.model.ts'
import { isForVenue } from '../../../../shared/domain/notices/notices.selectors.ts'

/** Unanswered before answered, urgent before plain, the newest first. */
export function inboxOrder(notices: readonly Notice[], venueId: string): readonly Notice[] {
  const rank = (notice: Notice) => (notice.acks[venueId] === undefined ? 2 : 0) + weight(notice, venueId)
  return notices.filter((notice) => isForVenue(notice, venueId)).sort((a, b) => rank(b) - rank(a) || b.at - a.at)
}

const weight = (notice: Notice, venueId: string) =>
  notice.level === 'urgent' && notice.acks[venueId] === undefined ? 1 : 0
