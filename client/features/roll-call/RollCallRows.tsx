import type { Venue } from '../../../shared/domain/venues/venues.model.ts'
import { useText } from '../../i18n/i18n.ts'
import { useNow } from '../../store/use-meeting.ts'
import { RollCallAnswer } from './RollCallAnswer.tsx'
import styles from './RollCallDesk.module.css'
import { type RollCallStanding, rollCallStandings } from './roll-call-standing.ts'

/** One line a hall, in the order in which they are called. */
export function RollCallRows({ venues }: { readonly venues: readonly Venue[] }) {
  const { t } = useText()
  const now = useNow()
  const standings = rollCallStandings(venues, now)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('rollCall.hall')}</th>
          <th scope="col">{t('rollCall.heard')}</th>
          <th scope="col">{t('rollCall.picture')}</th>
          <th scope="col">{t('rollCall.sound')}</th>
          <th scope="col">{t('rollCall.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {venues.map((venue, index) => (
          <Row key={venue.id} venue={venue} standing={standings[index] ?? 'none'} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ venue, standing }: { readonly venue: Venue; readonly standing: RollCallStanding }) {
  const { t } = useText()
  const { rollCall } = venue
  return (
    <tr data-standing={standing}>
      <th scope="row">{venue.name}</th>
      {[rollCall?.heard, rollCall?.picture, rollCall?.sound].map((isGood, column) => (
        <td key={column} data-good={isGood ?? undefined}>
          {isGood == null ? '–' : isGood ? `✓ ${t('rollCall.good')}` : `× ${t('rollCall.bad')}`}
        </td>
      ))}
      <td className={styles.answer}>
        <RollCallAnswer venue={venue} standing={standing} />
        {rollCall?.note != null && <span className={styles.note}>{rollCall.note}</span>}
      </td>
    </tr>
  )
}
