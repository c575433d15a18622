import { boardDocuments, boardRows } from '../../../../shared/domain/documents/receipt-board.selectors.ts'
import type { Notice } from '../../../../shared/domain/notices/notices.model.ts'
import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { dayIn, daysFrom } from '../../../../shared/kernel/day.ts'
import { minutes } from '../../../../shared/kernel/time.ts'
import { useFollowUpsDue } from '../../../features/follow-up/use-follow-ups-due.ts'
import { openMatters } from '../../../features/lifecycle/open-matters.ts'
import { venueNamer } from '../../../features/lifecycle/venue-name.ts'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../../store/use-meeting.ts'

/** Halls that were reminded of something since the end. */
export interface Reminded {
  readonly times: number
  /** The newest answer; null: nobody has answered. */
  readonly answer: { readonly venue: string; readonly reply: string } | null
}

/** What is still open on the day after, by kind, and how many kinds that are. */
export function useAfterMatters() {
  const { t } = useText()
  const state = useMeeting((whole) => whole)
  const due = useFollowUpsDue()
  const { adjournedAt, timeZone } = state.meeting
  const now = useNow(minutes(1))
  const nameOf = venueNamer(t)
  const { calling } = openMatters(state, nameOf)
  const venues = venueList(state.venues)
  const unsigned = venues.filter(({ id }) => state.attendance.venues[id]?.signedAt == null)
  const absent = venues.flatMap((venue) => {
    const count = state.attendance.venues[venue.id]?.absent ?? 0
    return count === 0 ? [] : [{ venue, count }]
  })
  const receipts = boardDocuments(state).map((document) => ({ document, rows: boardRows(state, document) }))
  const owing = receipts.flatMap(({ document, rows }) => {
    const owed = new Set(rows.filter(({ isDone }) => !isDone).map(({ venueId }) => venueId))
    return owed.size === 0 ? [] : [{ title: document.title, venues: venues.filter(({ id }) => owed.has(id)) }]
  })
  const rows = receipts.flatMap((one) => one.rows)
  const reminded = (text: string): Reminded => {
    const sent = state.notices.filter((one) => one.text === text && one.at >= (adjournedAt ?? 0))
    return { times: sent.length, answer: newestAnswer(sent, state.venues, nameOf) }
  }
  const open = [unsigned.length, calling.length, owing.length, absent.length, due?.count ?? 0]
  return {
    unsigned,
    calling,
    owing,
    absent,
    due,
    nameOf,
    reminded,
    /** Halls with the documents that they have, and how many of them are done. */
    communicated: { done: rows.filter(({ isDone }) => isDone).length, total: rows.length, documents: receipts.length },
    kinds: open.filter((count) => count > 0).length,
    /** 0 on the day on which it ended. */
    daysAfter: adjournedAt === null ? 0 : Math.max(0, daysFrom(dayIn(timeZone, adjournedAt), dayIn(timeZone, now))),
  }
}

export type OpenAfter = ReturnType<typeof useAfterMatters>

function newestAnswer(
  sent: readonly Notice[],
  venues: Readonly<Record<string, Venue>>,
  nameOf: (venue: Venue) => string,
): Reminded['answer'] {
  const replies = sent.flatMap(({ acks }) =>
    Object.entries(acks).flatMap(([venueId, { at, reply }]) => (reply === null ? [] : [{ venueId, at, reply }])),
  )
  const newest = replies.reduce<(typeof replies)[number] | null>(
    (last, one) => (last === null || one.at > last.at ? one : last),
    null,
  )
  const venue = newest === null ? undefined : venues[newest.venueId]
  return newest === null || venue === undefined ? null : { venue: nameOf(venue), reply: newest.reply }
}
