import type { Venue } from '../../../../shared/domain/venues/venues.model.ts'
import { Table } from '../../../components/Table.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useNow } from '../../../store/use-meeting.ts'
import { RollCallAnswer } from './RollCallAnswer.tsx'
import styles from './RollCallRows.module.css'
import { type RollCallStanding, rollCallStandings } from './roll-call-standing.ts'

const toneOf: Partial<Readonly<Record<RollCallStanding, 'warn' | 'bad' | 'quiet'>>> = {
  late: 'warn',
  overdue: 'bad',
  unanswered: 'bad',
  queued: 'quiet',
  uncalled: 'quiet',
}

/** One line a hall, in the order in which they are called. */
export function RollCallRows({ venues }: { readonly venues: readonly Venue[] }) {
  const { t } = useText()
  const now = useNow()
  const standings = rollCallStandings(venues, now)
  return (
    <Table className={styles.calls}>
      <thead>
        <tr>
          <th scope="col">{t('venues.rollCall.venue')}</th>
          <th scope="col">{t('venues.rollCall.heard')}</th>
          <th scope="col">{t('venues.rollCall.picture')}</th>
          <th scope="col">{t('venues.rollCall.sound')}</th>
          <th scope="col">{t('venues.rollCall.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {venues.map((venue, index) => (
          <Row key={venue.id} venue={venue} standing={standings[index] ?? 'none'} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ venue, standing }: { readonly venue: Venue; readonly standing: RollCallStanding }) {
  const { t } = useText()
  const { rollCall } = venue
  return (
    <tr data-standing={standing}>
      <th scope="row">{venue.name}</th>
      {[rollCall?.heard, rollCall?.picture, rollCall?.sound].map((isGood, column) => (
        <td
          key={column}
          data-good={isGood ?? undefined}
          data-tone={isGood == null ? undefined : isGood ? 'good' : 'bad'}
        >
          {isGood == null ? '–' : isGood ? `✓ ${t('venues.rollCall.good')}` : `× ${t('venues.rollCall.bad')}`}
        </td>
      ))}
      <td data-tone={toneOf[standing]}>
        <RollCallAnswer venue={venue} standing={standing} />
        {rollCall?.note != null && <small>{rollCall.note}</small>}
      </td>
    </tr>
  )
}
