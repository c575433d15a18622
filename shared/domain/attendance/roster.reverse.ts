import type { Reversals } from '../meeting/feature-rules.ts'
import type { attendanceCommands } from './attendance.decide.ts'

/** How changes of the roster are taken back: over the revision under which they lie beside the log. @source EDT-8 */
export const reverseRoster: Reversals<typeof attendanceCommands> = {
  'attendance.changeRoster': (_, { added, removed, moved, edited = [], revision, touches = [] }) => {
    const people = added.length + removed.length + moved.length + edited.length
    const back = revision === undefined ? null : { type: 'roster.goBack', data: { revision, people } }
    return { label: '', touches, back }
  },
}
