import { addMs, type Instant } from '../../kernel/time.ts'
import type { Notice, NoticesState } from './notices.model.ts'

/** How long a notice stays on a screen: a plain one for a minute, an urgent one for five. @source NTC-4 */
const shownForMs = { info: 60_000, urgent: 300_000 } as const

/** When the notice leaves the screen. */
export const noticeEndsAt = (notice: Notice): Instant => addMs(notice.at, shownForMs[notice.level])

/** The notice that a screen shows at that moment: urgent before plain, then the newest; null when none is due. */
export function noticeOnScreen(notices: NoticesState, now: Instant): Notice | null {
  const due = notices.filter((notice) => noticeEndsAt(notice) > now)
  return due.findLast((notice) => notice.level === 'urgent') ?? due.at(-1) ?? null
}

/** Addressed to that venue. */
export const isForVenue = (notice: Pick<Notice, 'to'>, venueId: string): boolean =>
  notice.to === 'all' || notice.to.includes(venueId)
