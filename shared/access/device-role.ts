import type { Role } from './roles.ts'

/** Roles of a device in a hall, whose link a moderator may issue anew when it is lost, or put in the place of the old one. @source ACC-10 */
export const isDeviceRole = (role: Role): role is 'operator' | 'screen' => role === 'operator' || role === 'screen'
