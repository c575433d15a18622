import { type Role, roles } from '../../shared/access/roles.ts'
import { callApi } from './http.ts'
import { isNothing, isText, oneOf, orNull, perhaps, shapeOf } from './wire-shape.ts'

/** What the server says of a link or a cookie. */
export interface PageSession {
  /** null for the owner, who is of every meeting. */
  readonly meetingId: string | null
  readonly role: Role
  readonly venueId?: string
  readonly personId?: string
  /** Of somebody who has come in by name and password. */
  readonly accountId?: string
  /** What that account is called. */
  readonly name?: string
  readonly linkId: string
}

/** What says who somebody is. */
export const isPageSession = shapeOf<PageSession>({
  meetingId: orNull(isText),
  role: oneOf(roles),
  venueId: perhaps(isText),
  personId: perhaps(isText),
  accountId: perhaps(isText),
  name: perhaps(isText),
  linkId: isText,
})

const staffViews = ['console', 'plan', 'follow-ups', 'wall', 'script', 'speaker', 'overlay', 'minutes'] as const
const screenViews = ['screen', 'door', 'speaker', 'overlay'] as const

/** Which pages a role may open; the first is the one that its link leads to. */
export const viewsOf: Readonly<Record<Role, readonly [string, ...string[]]>> = {
  owner: staffViews,
  organiser: staffViews,
  moderator: staffViews,
  controller: ['wall'],
  technician: ['wall'],
  operator: ['operator'],
  screen: screenViews,
  speaker: ['speaker'],
  attendee: ['phone'],
  observer: ['observer'],
}

/** The page that was asked for, when the role may open it; else its own. */
export function viewFor(role: Role, asked: string | null): string {
  const views = viewsOf[role]
  return asked !== null && views.includes(asked) ? asked : views[0]
}

/** Exchanges a link's token for a cookie. @throws HttpRefusal */
export const openSession = (token: string): Promise<PageSession> =>
  callApi('POST /api/session', isPageSession, { body: { token } })

/** Exchanges a name and a password for a cookie. @throws HttpRefusal */
export const signIn = (name: string, password: string): Promise<PageSession> =>
  callApi('POST /api/session', isPageSession, { body: { name, password } })

/** Who this page is. @throws HttpRefusal */
export const currentSession = (): Promise<PageSession> => callApi('GET /api/session', isPageSession, {})

export const closeSession = (): Promise<null> => callApi('DELETE /api/session', isNothing, {})
