import type { Role } from '../../shared/access/roles.ts'
import { callApi } from './http.ts'

/** What the server says of a link or a cookie. */
export interface PageSession {
  /** null for the owner, who is of every meeting. */
  readonly meetingId: string | null
  readonly role: Role
  readonly venueId?: string
  readonly personId?: string
  readonly linkId: string
}

/** Which page a role uses. */
export const viewOf: Readonly<Record<Role, string>> = {
  owner: 'console',
  organiser: 'console',
  moderator: 'console',
  operator: 'operator',
  screen: 'screen',
  attendee: 'phone',
  observer: 'phone',
}

/** Exchanges a link's token for a cookie. @throws HttpRefusal */
export const openSession = (token: string): Promise<PageSession> => callApi('POST', '/api/session', { token })

/** Who this page is. @throws HttpRefusal */
export const currentSession = (): Promise<PageSession> => callApi('GET', '/api/session')

export const closeSession = (): Promise<null> => callApi('DELETE', '/api/session')
