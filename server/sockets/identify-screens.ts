import type { SocketData } from './socket-types.ts'

/** What a hall looks at. An overlay is laid over a picture that goes out: it never says who it is. */
const shownViews: readonly string[] = ['screen', 'door', 'speaker']

/** The hall that looks at that page, and is asked through it where it stands; null: none does. */
export function shownIn({ grant, view }: Pick<SocketData, 'grant' | 'view'>): string | null {
  const { role, venueId } = grant.actor
  const isShown = (role === 'screen' || role === 'speaker') && shownViews.includes(view)
  return isShown ? venueId : null
}

/** Whether that page is one of those that are asked which hall they stand in. */
export function mayIdentify(data: SocketData, askedMeeting: string, venueIds: readonly string[] | 'all'): boolean {
  const venueId = shownIn(data)
  if (data.meetingId !== askedMeeting || venueId === null) return false
  return venueIds === 'all' || venueIds.includes(venueId)
}
