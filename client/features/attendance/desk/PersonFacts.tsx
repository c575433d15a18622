import type { PersonAttendance } from '../../../../shared/domain/attendance/attendance.model.ts'
import { Badge } from '../../../components/Badge.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { PersonStanding } from './PersonStanding.tsx'

interface Props {
  readonly attendance: PersonAttendance
  readonly standInName: string | null
  readonly timeZone: string
  /** With where it stands. */
  readonly isWhole?: boolean
}

/** What is out of the ordinary with a person, a word each. */
export function PersonFacts({ attendance, standInName, timeZone, isWhole = false }: Props) {
  const { t } = useText()
  const { attends, isCorrection, isAmended, isSentLater, via, standInId, standsInFor, doubts } = attendance
  const marks = [
    ...(attends === 'listenIn' ? [t('attendance.operator.listenIn')] : []),
    ...(attends === 'standIn' || standsInFor !== undefined ? [t('attendance.desk.isStandIn')] : []),
    ...(via === 'remote' ? [t('attendance.desk.remote')] : []),
    ...(isSentLater === true ? [t('attendance.desk.sentLater')] : []),
    ...(isAmended === true ? [t('attendance.desk.amended')] : []),
    ...(standInId === undefined ? [] : [t('attendance.desk.stoodInBy', { name: standInName ?? standInId })]),
  ]
  return (
    <>
      {isWhole && (
        <span>
          {attendance.status === 'awaited' ? (
            t('attendance.operator.filterAwaited')
          ) : (
            <PersonStanding attendance={attendance} timeZone={timeZone} />
          )}
        </span>
      )}
      {marks.map((mark) => (
        <Badge key={mark} small>
          {mark}
        </Badge>
      ))}
      {doubts !== undefined && (
        <Badge small tone="doubt">
          {t('attendance.desk.toReview')}
        </Badge>
      )}
      {isCorrection && (
        <Badge small tone="doubt">
          {t('attendance.operator.correction')}
        </Badge>
      )}
    </>
  )
}
