import { AskDialog } from '../../../components/AskDialog.tsx'
import { Cluster } from '../../../components/Cluster.tsx'
import { DeskButton } from '../../../components/DeskButton.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Note } from '../../../components/Note.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { aboutPerson } from '../people/about-person.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import { PersonFacts } from './PersonFacts.tsx'
import type { PersonAct } from './person-acts.ts'

interface Props {
  readonly person: VenuePerson
  /** Of the one who sits there for this one. */
  readonly standInName: string | null
  readonly timeZone: string
  readonly onAct: (act: PersonAct, id: string) => void
  readonly onClose: () => void
}

/** One person whole, and everything that may be done. */
export function PersonDialog({ person, standInName, timeZone, onAct, onClose }: Props) {
  const { t } = useText()
  const { record, attendance, id } = person
  const about = aboutPerson(record)
  return (
    <AskDialog
      title={nameOf(person)}
      onClose={onClose}
      actions={<DeskButton onClick={onClose}>{t('common.close')}</DeskButton>}
    >
      {about !== '' && <p>{about}</p>}
      <Cluster as="p" align="stretch" wraps gap={[2, 3]}>
        <PersonFacts attendance={attendance} standInName={standInName} timeZone={timeZone} isWhole />
      </Cluster>
      {attendance.reason !== null && <p>{t('attendance.desk.reasonIs', { reason: attendance.reason })}</p>}
      {attendance.awayAt !== undefined && (
        <p>{t('attendance.desk.awaySince', { time: clockTime(attendance.awayAt, timeZone) })}</p>
      )}
      <Cluster gap={3} align="stretch" wraps>
        {actsFor(person).map((act) => (
          <DeskButton key={act} onClick={() => onAct(act, id)}>
            {t(`attendance.desk.act.${act}`)}
          </DeskButton>
        ))}
      </Cluster>
      <Note size={2} tone="quiet">
        {t('attendance.desk.amendHint')}
      </Note>
    </AskDialog>
  )
}

type OfferedAct = Exclude<PersonAct, 'more' | 'clear' | 'reject' | 'dismiss'>

/** What makes sense for one who stands so. */
function actsFor({ attendance }: VenuePerson): readonly OfferedAct[] {
  const { status, awayAt, attends } = attendance
  if (status === 'present') return [awayAt === undefined ? 'leave' : 'return', 'excuse', 'undo']
  const standIn = attends === 'member' ? (['standIn'] as const) : []
  const undo = status === 'onLeave' ? (['undo'] as const) : (['excuse'] as const)
  return ['checkIn', 'amend', ...standIn, ...undo]
}
