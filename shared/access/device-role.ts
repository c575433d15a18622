import type { Role } from './roles.ts'

/**
 * Roles of a device in a hall, and of the buttons of a desk, whose link a moderator may issue anew when it is lost, or put
 * in the place of the old one.
 * @source ACC-10
 */
export const isDeviceRole = (role: Role): role is 'operator' | 'screen' | 'controller' =>
  role === 'operator' || role === 'screen' || role === 'controller'
