import type { PersonAttendance } from '../../../shared/domain/attendance/attendance.model.ts'
import { useText } from '../../i18n/i18n.ts'
import styles from './PersonFacts.module.css'
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
  const { attends, isCorrection, isAmended, via, standInId, standsInFor, doubts } = attendance
  const marks = [
    ...(attends === 'listenIn' ? [t('operator.listenInMark')] : []),
    ...(attends === 'standIn' || standsInFor !== undefined ? [t('attendanceDesk.isStandIn')] : []),
    ...(via === 'remote' ? [t('attendanceDesk.remote')] : []),
    ...(isAmended === true ? [t('attendanceDesk.amended')] : []),
    ...(standInId === undefined ? [] : [t('attendanceDesk.stoodInBy', { name: standInName ?? standInId })]),
  ]
  return (
    <>
      {isWhole && (
        <span>
          {attendance.status === 'awaited' ? (
            t('operator.filterAwaited')
          ) : (
            <PersonStanding attendance={attendance} timeZone={timeZone} />
          )}
        </span>
      )}
      {marks.map((mark) => (
        <em key={mark} className={styles.tag}>
          {mark}
        </em>
      ))}
      {doubts !== undefined && <em className={styles.doubt}>{t('attendanceDesk.toReview')}</em>}
      {isCorrection && <em className={styles.doubt}>{t('operator.correction')}</em>}
    </>
  )
}
