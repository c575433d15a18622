import { parseCookie } from 'cookie'
import { isStaff } from '../../shared/access/actor.ts'
import type { Access, Grant } from './access.ts'
import { sessionName } from './account-actor.ts'

/** Cookies are named by link, so that one browser can hold several pages of a meeting at once. */
export const cookieName = (linkId: string): string => `onehall_${sessionName(linkId)}`

const cookiePattern = /^onehall_([a-z0-9]{1,64})$/u

interface Credentials {
  readonly authorization: string | undefined
  readonly cookie: string | undefined
  /** The link that the page means, when the browser holds several. */
  readonly via: string | undefined
  /** Only a grant for that meeting is of use; null: any. */
  readonly meetingId: string | null
  /** What the page calls its desk: pages of one link are told apart by it. */
  readonly desk: string | undefined
}

const deskPattern = /^[A-Za-z0-9_-]{1,64}$/u

/** The grant of a request, for staff with the desk that it comes from. */
export async function grantOfRequest(access: Access, credentials: Credentials): Promise<Grant | null> {
  const grant = await grantOf(access, credentials)
  if (grant === null || !isStaff(grant.actor)) return grant
  const { desk } = credentials
  const deskId = desk !== undefined && deskPattern.test(desk) ? `${grant.linkId}.${desk}` : grant.linkId
  return { ...grant, actor: { ...grant.actor, deskId } }
}

/** By a bearer token, else the cookie that the page names, else the first cookie that fits. */
async function grantOf(access: Access, credentials: Credentials): Promise<Grant | null> {
  const bearer = /^Bearer ([\x21-\x7e]{1,256})$/u.exec(credentials.authorization ?? '')
  if (bearer?.[1] !== undefined) return access.byToken(bearer[1])
  for (const secret of cookieSecrets(credentials)) {
    const grant = await access.bySession(secret)
    if (grant === null) continue
    const fits = credentials.meetingId === null || grant.meetingId === null || grant.meetingId === credentials.meetingId
    if (fits) return grant
  }
  return null
}

/** A browser that was in more meetings than that says which it means. @source LIM-10 */
const maxLookedUp = 8

/** The one that the page names, when it names one; else the first few. */
function cookieSecrets({ cookie, via }: Credentials): readonly string[] {
  const cookies = parseCookie(cookie ?? '')
  const secrets = Object.entries(cookies).flatMap(([name, secret]) => {
    const linkId = cookiePattern.exec(name)?.[1]
    if (linkId === undefined || secret === undefined) return []
    return via === undefined || via === linkId ? [secret] : []
  })
  return secrets.slice(0, maxLookedUp)
}
