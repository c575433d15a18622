import type { Role } from '../../shared/access/roles.ts'

const staff: readonly Role[] = ['owner', 'organiser', 'moderator']

/** What moves the meeting in all halls at once, by the word in front of the dot: a press of a minute ago is not meant any more. */
const cues: readonly string[] = [
  'meeting',
  'agenda',
  'commendation',
  'floor',
  'documents',
  'rollCall',
  'control',
  'screens',
]

/** Whether a command of that role may wait for the line; the end of a speech means the one that is on. @source LIN-1 @source LIN-6 */
export const mayWait = (role: Role, type: string): boolean =>
  type !== 'floor.release' && !(staff.includes(role) && cues.includes(type.split('.', 1)[0] ?? ''))
