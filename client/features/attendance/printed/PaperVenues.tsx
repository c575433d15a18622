import type { AttendanceCounts } from '../../../../shared/domain/attendance/attendance.model.ts'
import { totalAttendance } from '../../../../shared/domain/attendance/attendance.selectors.ts'
import { emptyVenue } from '../../../../shared/domain/attendance/attendance-counts.evolve.ts'
import { venueList } from '../../../../shared/domain/venues/venues.selectors.ts'
import { PaperPart } from '../../../components/PaperPart.tsx'
import { Table } from '../../../components/Table.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

const figures = ['expected', 'present', 'onLeave', 'absent', 'late', 'listenIn'] as const

/** The halls on paper with the numbers of their people, and the sums. */
export function PaperVenues() {
  const { t } = useText()
  const venues = useMeeting((state) => venueList(state.venues))
  const attendance = useMeeting((state) => state.attendance)
  const cells = (counts: AttendanceCounts) =>
    figures.map((name) => (
      <td key={name} data-number>
        {counts[name]}
      </td>
    ))
  return (
    <PaperPart title={t('attendance.paper.venues')} aside={t('attendance.paper.venueCount', { count: venues.length })}>
      <Table look="sheet">
        <thead>
          <tr>
            <th scope="col">{t('attendance.paper.venue')}</th>
            {figures.map((name) => (
              <th key={name} scope="col" data-number>
                {t(`attendance.paper.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {venues.map((venue) => (
            <tr key={venue.id}>
              <th scope="row">{venue.name}</th>
              {cells(attendance.venues[venue.id] ?? emptyVenue)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('attendance.paper.sum')}</th>
            {cells(totalAttendance(attendance))}
          </tr>
        </tfoot>
      </Table>
    </PaperPart>
  )
}
