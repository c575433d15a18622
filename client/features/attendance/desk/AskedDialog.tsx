import { useText } from '../../../i18n/i18n.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import { AmendDialog } from './AmendDialog.tsx'
import { CorrectDialog } from './CorrectDialog.tsx'
import { ExcuseDialog } from './ExcuseDialog.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { PersonNews } from './PersonNews.tsx'
import { StandInDialog } from './StandInDialog.tsx'
import { undoText } from './undo-text.ts'
import type { AttendanceActs } from './use-attendance-acts.ts'

interface Props {
  readonly acts: AttendanceActs
  readonly people: readonly VenuePerson[]
  readonly venueId: string
  readonly timeZone: string
  readonly onAdded: () => void
}

/** The question that the act which was pressed needs first; nothing while none is asked. */
export function AskedDialog({ acts, people, venueId, timeZone, onAdded }: Props) {
  const { t } = useText()
  const { asked, needsReason, stopAsking: onClose } = acts
  if (asked === null) return null
  const { act, person } = asked
  const name = nameOf(person)
  const standIn = people.find(({ id }) => id === person.attendance.standInId)
  const common = { mark: acts.marks[person.id], onClose }
  const news = <PersonNews asked={person} now={people.find(({ id }) => id === person.id)} timeZone={timeZone} />
  switch (act) {
    case 'more':
      return (
        <PersonDialog
          person={person}
          standInName={standIn === undefined ? null : nameOf(standIn)}
          timeZone={timeZone}
          onAct={(next, id) => {
            onClose()
            acts.onAct(next, id)
          }}
          onClose={onClose}
        />
      )
    case 'excuse':
      return (
        <ExcuseDialog {...common} name={name} news={news} onExcuse={(reason) => void acts.excuse(person, reason)} />
      )
    case 'amend':
      return (
        <AmendDialog
          {...common}
          name={name}
          news={news}
          onAmend={(at, reason) => void acts.amend(person, at, reason)}
        />
      )
    case 'standIn':
      return (
        <StandInDialog
          {...common}
          person={person}
          people={people}
          venueId={venueId}
          needsReason={needsReason}
          onAdded={onAdded}
          onStandIn={(standInId, reason) => void acts.standIn(person, standInId, reason)}
        />
      )
    case 'undo':
      return (
        <CorrectDialog
          {...common}
          news={news}
          title={t('attendance.operator.undoTitle', { name })}
          yes={t('attendance.operator.undo')}
          text={undoText(t, person.attendance, timeZone)}
          needsReason={needsReason}
          onYes={(reason) => void acts.undo(person, reason)}
        />
      )
    case 'reject':
      return (
        <CorrectDialog
          {...common}
          news={news}
          title={t('attendance.desk.rejectTitle', { name })}
          yes={t('attendance.desk.reject')}
          text={t('attendance.desk.rejectText')}
          needsReason={false}
          onYes={() => void acts.reject(person)}
        />
      )
    default:
      return (
        <CorrectDialog
          {...common}
          news={news}
          title={t('attendance.desk.checkInTitle', { name })}
          yes={t('attendance.operator.checkIn')}
          text={t('attendance.desk.checkInText')}
          needsReason={needsReason}
          onYes={(reason) => void acts.checkIn(person, reason)}
        />
      )
  }
}
