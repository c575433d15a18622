import type { PersonAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { clockTime } from '../../../components/format-time.ts'
import type { Translate } from '../../../i18n/i18n.ts'

/** What is lost: once the meeting runs or the ledger is signed, an undone entry cannot be had back as it was. */
export const undoText = (t: Translate, { at }: PersonAttendance, timeZone: string): string =>
  t('attendance.operator.undoText', { time: at === null ? '' : clockTime(at, timeZone) })
