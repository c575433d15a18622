/** Who may hold what; `owner` is the system's own token, the others come with a link. */
export const roles = [
  'owner',
  'organiser',
  'moderator',
  'operator',
  'screen',
  'speaker',
  'attendee',
  'observer',
] as const

export type Role = (typeof roles)[number]

/** Roles whose link is for one venue. */
export type VenueRole = 'operator' | 'screen' | 'speaker' | 'attendee'

export const isVenueRole = (role: Role): role is VenueRole =>
  role === 'operator' || role === 'screen' || role === 'speaker' || role === 'attendee'
