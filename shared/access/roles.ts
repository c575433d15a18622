/** Who may hold what; `owner` is the system's own token, the others come with a link. */
export const roles = [
  'owner',
  'organiser',
  'moderator',
  'controller',
  'technician',
  'operator',
  'screen',
  'speaker',
  'attendee',
  'observer',
] as const

export type Role = (typeof roles)[number]

/** Who only looks on, or speaks for itself alone: there are many of them, and their links are known to many. */
export const isPublicRole = (role: Role): role is 'attendee' | 'observer' => role === 'attendee' || role === 'observer'

/** Roles whose link is for one venue. */
export type VenueRole = 'operator' | 'screen' | 'speaker' | 'attendee'

export const isVenueRole = (role: Role): role is VenueRole =>
  role === 'operator' || role === 'screen' || role === 'speaker' || role === 'attendee'
