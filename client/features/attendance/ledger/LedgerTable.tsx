import { shortVenueName } from '../../../../shared/domain/venues/venues.selectors.ts'
import { Box } from '../../../components/Box.tsx'
import { clockTime } from '../../../components/format-time.ts'
import { Table } from '../../../components/Table.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { useMeeting } from '../../../store/use-meeting.ts'
import { LedgerFiles } from './LedgerFiles.tsx'
import styles from './LedgerTable.module.css'
import { type Ledger, type LedgerRow, ledgerNumbers } from './ledger-rows.ts'

interface Props {
  readonly ledger: Ledger
  readonly onCorrections: (venueId: string) => void
}

/** A row for each hall and the sums. */
export function LedgerTable({ ledger, onCorrections }: Props) {
  const { t } = useText()
  const timeZone = useMeeting(({ meeting }) => meeting.timeZone)
  const { rows, sums, signed } = ledger
  return (
    <div className={styles.sheet}>
      <Table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('common.venue')}</th>
            {ledgerNumbers.map((name) => (
              <th key={name} scope="col" data-number>
                {t(`attendance.ledger.number.${name}`)}
              </th>
            ))}
            <th scope="col">{t('attendance.ledger.signature')}</th>
            <th scope="col">{t('attendance.ledger.open.column')}</th>
            <th scope="col">{t('attendance.ledger.corrections')}</th>
            <th scope="col">{t('attendance.ledger.files')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VenueLine key={row.venue.id} row={row} timeZone={timeZone} onCorrections={onCorrections} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('attendance.ledger.sum')}</th>
            {ledgerNumbers.map((name) => (
              <td key={name} data-number data-name={name}>
                {sums[name]}
              </td>
            ))}
            <td>{t('attendance.ledger.signedOf', { signed, count: rows.length })}</td>
            <td>{openText(t, ledger)}</td>
            <td>{ledger.corrections === 0 ? '–' : ledger.corrections}</td>
            <td />
          </tr>
        </tfoot>
      </Table>
    </div>
  )
}

function VenueLine({
  row: { venue, numbers, signed, signer, corrections, ...open },
  timeZone,
  onCorrections,
}: {
  readonly row: LedgerRow
  readonly timeZone: string
  readonly onCorrections: (venueId: string) => void
}) {
  const { t } = useText()
  const { signedAt, signedBy } = signed
  const name = venue.kind === 'main' ? t('common.mainVenue') : shortVenueName(venue)
  return (
    <tr data-venue={venue.id}>
      <th scope="row" title={venue.name}>
        {name}
      </th>
      {ledgerNumbers.map((number) => (
        <td key={number} data-number data-name={number} data-none={numbers[number] === 0 || undefined}>
          {numbers[number]}
        </td>
      ))}
      <td data-signed={signedAt !== null || undefined}>
        {signedAt === null
          ? t('attendance.ledger.unsigned')
          : [
              clockTime(signedAt, timeZone),
              ...(signer === null ? [] : [signer]),
              ...(signedBy === null ? [] : [t(`attendance.ledger.signedBy.${signedBy}`)]),
            ].join(' ')}
      </td>
      <td data-open={open.doubts + open.claims > 0 || undefined}>{openText(t, open)}</td>
      <td>
        {corrections.length === 0 ? (
          '–'
        ) : (
          <Box
            type="button"
            as="button"
            pad={[1, 3]}
            tone="warn"
            edge="around"
            round
            className={styles.corrections}
            aria-label={t('attendance.ledger.correctionsOf', { count: corrections.length, venue: venue.name })}
            onClick={() => onCorrections(venue.id)}
          >
            {corrections.length}
          </Box>
        )}
      </td>
      <td>
        <LedgerFiles venue={venue} />
      </td>
    </tr>
  )
}

type Translate = ReturnType<typeof useText>['t']

function openText(t: Translate, { doubts, claims }: { readonly doubts: number; readonly claims: number }): string {
  const parts = [
    ...(claims === 0 ? [] : [t('attendance.ledger.open.claims', { count: claims })]),
    ...(doubts === 0 ? [] : [t('attendance.ledger.open.doubts', { count: doubts })]),
  ]
  return parts.length === 0 ? '–' : parts.join(' · ')
}
