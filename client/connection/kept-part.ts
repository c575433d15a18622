import type { Role } from '../../shared/access/roles.ts'
import type { AttendanceState } from '../../shared/domain/attendance/attendance.model.ts'
import type { DocumentsState } from '../../shared/domain/documents/documents.model.ts'
import type { MeetingState } from '../../shared/domain/meeting/meeting.types.ts'
import { mapValues } from '../../shared/kernel/record.ts'

/** What of a state may lie on the machine of a page: what it needs to go on without the server, and no more. */
export function keptPart(state: MeetingState, role: Role): MeetingState {
  // The moderator's private word to the lectern is for that moment and that lectern.
  const part = { ...state, floor: { ...state.floor, word: null } }
  if (role !== 'operator') return part
  const { attendance, documents } = state
  // The title of what was withdrawn is gone from every machine, though it is asked back on the page.
  return { ...part, recalls: {}, attendance: withoutReasons(attendance), documents: withoutKeys(documents) }
}

/** Why somebody is on leave is nobody's business who finds the machine. */
const withoutReasons = (attendance: AttendanceState): AttendanceState => ({
  ...attendance,
  people: mapValues(attendance.people, (people) => mapValues(people, (person) => ({ ...person, reason: null }))),
  corrections: mapValues(attendance.corrections, (all) => all.map((correction) => ({ ...correction, reason: null }))),
})

const withoutKeys = (documents: DocumentsState): DocumentsState =>
  mapValues(documents, (document) =>
    document.file === null ? document : { ...document, file: { ...document.file, sealKey: null } },
  )
