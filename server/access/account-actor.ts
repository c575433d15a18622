import type { Actor } from '../../shared/access/actor.ts'

/** Of every meeting, like the owner; which account it is the link's id says. */
export const accountActor: Actor = { role: 'organiser', venueId: null, personId: null }

const prefix = 'account-'

/** Under which name sessions, log and journal know an account; no link has it. */
export const linkIdOfAccount = (accountId: string): string => prefix + accountId

/** null for every other link, and for the owner. */
export const accountIdOf = (linkId: string): string | null =>
  linkId.startsWith(prefix) ? linkId.slice(prefix.length) : null

/** What a session of that link is called in a browser's cookies: one browser has one account. */
export const sessionName = (linkId: string): string => (accountIdOf(linkId) === null ? linkId : 'account')
