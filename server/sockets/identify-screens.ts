import type { SocketData } from './socket-types.ts'

/** What a hall looks at. An overlay is laid over a picture that goes out: it never says who it is. */
const shownViews: readonly string[] = ['screen', 'door', 'speaker']

/** Whether that page is one of those that are asked which hall they stand in. */
export function mayIdentify(
  { grant, meetingId, view }: SocketData,
  askedMeeting: string,
  venueIds: readonly string[] | 'all',
): boolean {
  const { role, venueId } = grant.actor
  if (meetingId !== askedMeeting || venueId === null || !shownViews.includes(view)) return false
  return (role === 'screen' || role === 'speaker') && (venueIds === 'all' || venueIds.includes(venueId))
}
