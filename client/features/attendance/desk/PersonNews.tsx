import type { PersonAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import type { VenuePerson } from '../people/venue-people.ts'
import { PersonStanding } from './PersonStanding.tsx'

interface Props {
  /** As the person stood when the question was asked. */
  readonly asked: VenuePerson
  /** undefined: moved to another hall meanwhile. */
  readonly now: VenuePerson | undefined
  readonly timeZone: string
}

/** What somebody else has entered of the person while a question about it is open. @source CTL-7 */
export function PersonNews({ asked, now, timeZone }: Props) {
  const { t } = useText()
  if (now !== undefined && isSame(asked.attendance, now.attendance)) return null
  return (
    <Note tone="warn" role="status">
      {t('attendance.desk.changedMeanwhile')}{' '}
      {now === undefined ? (
        t('attendance.desk.movedMeanwhile')
      ) : now.attendance.status === 'awaited' ? (
        t('attendance.operator.filterAwaited')
      ) : (
        <PersonStanding attendance={now.attendance} timeZone={timeZone} />
      )}
    </Note>
  )
}

const isSame = (one: PersonAttendance, other: PersonAttendance): boolean =>
  one.status === other.status && one.at === other.at && one.reason === other.reason
