import { mapValues } from '../../kernel/record.ts'
import type { Fold } from '../meeting/feature-fold.ts'
import type { Rules } from '../meeting/feature-rules.ts'
import { attendanceCommands, decideAttendance } from './attendance.decide.ts'
import { evolveAttendance, initialAttendance } from './attendance.evolve.ts'
import type { AttendanceState } from './attendance.model.ts'
import { tellAttendance, visibleAttendance } from './attendance.visibility.ts'
import { reverseRoster } from './roster.reverse.ts'

export const attendanceFold: Fold<'attendance'> = {
  attendance: { initial: initialAttendance, evolve: evolveAttendance, kept: withoutReasons },
}

export const attendanceRules = {
  commands: attendanceCommands,
  decide: decideAttendance,
  reverse: reverseRoster,
  visible: { attendance: ({ attendance }, audience) => visibleAttendance(attendance, audience) },
  tells: { attendance: tellAttendance },
  journal: {
    'attendance.phoneRevealed': ({ personId }) => ({ personId }),
    'attendance.rosterChanged': ({ added, removed, moved, edited = [] }) => ({
      added: added.length,
      removed: removed.length,
      moved: moved.length,
      edited: edited.length,
    }),
    'attendance.erased': ({ what }) => ({ what }),
    'attendance.signed': ({ venueId }) => ({ venueId }),
  },
} satisfies Rules<'attendance', 'attendance'>

/** Why somebody is on leave is nobody's business who finds the machine. */
function withoutReasons(attendance: AttendanceState): AttendanceState {
  return {
    ...attendance,
    people: mapValues(attendance.people, (people) => mapValues(people, (person) => ({ ...person, reason: null }))),
    corrections: mapValues(attendance.corrections, (all) => all.map((correction) => ({ ...correction, reason: null }))),
  }
}
