import { clockTime } from '../../../components/format-time.ts'
import { PaperPart } from '../../../components/PaperPart.tsx'
import { Table } from '../../../components/Table.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { nameOf, type VenuePerson } from '../people/venue-people.ts'
import styles from './PaperPeople.module.css'

/** The people of a hall on paper, with room to sign for those who are not here yet. */
export function PaperPeople({ people }: { readonly people: readonly VenuePerson[] }) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const present = people.filter(({ attendance }) => attendance.status === 'present').length
  return (
    <PaperPart
      title={t('attendance.paper.people')}
      aside={t('attendance.paper.presentOf', { present, count: people.length })}
    >
      <Table look="sheet">
        <thead>
          <tr>
            <th scope="col" data-number>
              {t('attendance.paper.number')}
            </th>
            <th scope="col">{t('attendance.paper.name')}</th>
            <th scope="col">{t('attendance.paper.post')}</th>
            <th scope="col">{t('attendance.paper.standing')}</th>
            <th scope="col" className={styles.signature}>
              {t('attendance.paper.signature')}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <tr key={person.id}>
              <td data-number>{index + 1}</td>
              <th scope="row">{nameOf(person)}</th>
              <td>{[person.record?.unit, person.record?.title].filter(Boolean).join(' ')}</td>
              <td>{standingText(t, person, timeZone)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </Table>
    </PaperPart>
  )
}

function standingText(
  t: Translate,
  { attendance: { attends, status, at, late } }: VenuePerson,
  timeZone: string,
): string {
  const time = at === null ? '' : clockTime(at, timeZone)
  const standing =
    status === 'present' ? `${t(late ? 'attendance.paper.late' : 'attendance.paper.arrived')} ${time}` : undefined
  return [
    standing ?? (status === 'onLeave' ? t('attendance.paper.onLeave') : ''),
    attends === 'listenIn' ? t('attendance.paper.listenIn') : '',
  ]
    .filter(Boolean)
    .join(' · ')
}
