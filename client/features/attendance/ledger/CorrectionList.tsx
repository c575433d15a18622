import type { Correction, Standing } from '../../../../shared/domain/attendance/attendance.model.ts'
import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { lookUp } from '../../../../shared/kernel/record.ts'
import { EmptyNote } from '../../../components/EmptyNote.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Table } from '../../../components/Table.tsx'
import { type Translate, useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'

interface Props {
  readonly corrections: readonly Correction[]
  readonly nameOf: (personId: string) => string
}

/** What was changed after the signature: old and new, who, when and why; the latest first. */
export function CorrectionList({ corrections, nameOf }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const venues = useMeeting((state) => state.venues)
  const venueName = (id: string) => {
    const venue = lookUp(venues, id)
    return venue === null ? id : venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  }
  if (corrections.length === 0) return <EmptyNote text={t('attendance.desk.noCorrections')} />
  const latest = corrections.map((correction, number) => ({ correction, number })).reverse()
  return (
    <Table>
      <thead>
        <tr>
          {(['time', 'name', 'change', 'by', 'reason'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`attendance.desk.correction.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {latest.map(({ correction: { personId, at, by, from, to, reason }, number }) => (
          <tr key={number}>
            <td>{clockTime(at, timeZone, true)}</td>
            <th scope="row">{nameOf(personId)}</th>
            <td>
              {standingText(t, from, from.venueId === to.venueId ? null : venueName(from.venueId), nameOf)} →{' '}
              {standingText(t, to, from.venueId === to.venueId ? null : venueName(to.venueId), nameOf)}
            </td>
            <td>{by === null ? '–' : t(`attendance.desk.by.${by}`)}</td>
            <td>{reason ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** @param venue the hall's name where it changed. */
function standingText(t: Translate, standing: Standing, venue: string | null, nameOf: (id: string) => string): string {
  const { status, late, standInId } = standing
  const words = {
    awaited: t('attendance.operator.absent'),
    onLeave: t('attendance.operator.onLeave'),
    present: t(late ? 'attendance.operator.late' : 'attendance.operator.present'),
  }
  const standIn = standInId === null ? [] : [t('attendance.desk.stoodInBy', { name: nameOf(standInId) })]
  return [...(venue === null ? [] : [venue]), words[status], ...standIn].join(' · ')
}
