import type { AttendanceCounts } from '../../shared/domain/attendance/attendance.model.ts'
import type { LedgerTexts } from './ledger-texts.ts'

const kinds = ['expected', 'present', 'onLeave', 'absent', 'late', 'standIn', 'listenIn', 'remote'] as const

/** The numbers of a hall, in the order in which they are read. */
export const countColumns = (texts: LedgerTexts) =>
  kinds.map((kind) => ({ label: texts[kind], of: (counts: AttendanceCounts): number => counts[kind] }))
