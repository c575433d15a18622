import { shortVenueName } from '../../../shared/domain/venues/venues.selectors.ts'
import { clockTime, longDate } from '../../components/format-time.ts'
import { PrintSheet } from '../../components/PrintSheet.tsx'
import { useText } from '../../i18n/i18n.ts'
import { useMeeting, useNow } from '../../store/use-meeting.ts'
import { LedgerFiles } from './LedgerFiles.tsx'
import styles from './LedgerTable.module.css'
import { type Ledger, type LedgerRow, ledgerNumbers } from './ledger-rows.ts'

interface Props {
  readonly ledger: Ledger
  readonly onCorrections: (venueId: string) => void
}

/** A row for each hall and the sums, on the page and on paper. */
export function LedgerTable({ ledger, onCorrections }: Props) {
  const { t, language } = useText()
  const now = useNow(60_000)
  const { title, timeZone } = useMeeting(({ meeting }) => meeting)
  const { rows, sums, signed } = ledger
  return (
    <PrintSheet className={styles.sheet}>
      <h3 className={styles.heading}>{t('ledger.sheetTitle', { title })}</h3>
      <p className={styles.asOf}>
        {t('ledger.asOf', { date: longDate(now, timeZone, language), time: clockTime(now, timeZone) })}
      </p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('ledger.hall')}</th>
            {ledgerNumbers.map((name) => (
              <th key={name} scope="col" data-number>
                {t(`ledger.number.${name}`)}
              </th>
            ))}
            <th scope="col">{t('ledger.signature')}</th>
            <th scope="col">{t('ledger.open.column')}</th>
            <th scope="col">{t('ledger.corrections')}</th>
            <th scope="col" className={styles.noPaper}>
              {t('ledger.files')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <HallLine key={row.venue.id} row={row} timeZone={timeZone} onCorrections={onCorrections} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ledger.sum')}</th>
            {ledgerNumbers.map((name) => (
              <td key={name} data-number data-name={name}>
                {sums[name]}
              </td>
            ))}
            <td>{t('ledger.signedOf', { signed, count: rows.length })}</td>
            <td>{openText(t, ledger)}</td>
            <td>{ledger.corrections === 0 ? '–' : ledger.corrections}</td>
            <td className={styles.noPaper} />
          </tr>
        </tfoot>
      </table>
    </PrintSheet>
  )
}

function HallLine({
  row: { venue, numbers, signed, corrections, ...open },
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
    <tr data-hall={venue.id}>
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
          ? t('ledger.unsigned')
          : [clockTime(signedAt, timeZone), ...(signedBy === null ? [] : [t(`ledger.signedBy.${signedBy}`)])].join(' ')}
      </td>
      <td data-open={open.doubts + open.claims > 0 || undefined}>{openText(t, open)}</td>
      <td>
        {corrections.length === 0 ? (
          '–'
        ) : (
          <button
            type="button"
            className={styles.corrections}
            aria-label={t('ledger.correctionsOf', { count: corrections.length, venue: venue.name })}
            onClick={() => onCorrections(venue.id)}
          >
            {corrections.length}
          </button>
        )}
      </td>
      <td className={styles.noPaper}>
        <LedgerFiles venue={venue} />
      </td>
    </tr>
  )
}

type Translate = ReturnType<typeof useText>['t']

function openText(t: Translate, { doubts, claims }: { readonly doubts: number; readonly claims: number }): string {
  const parts = [
    ...(claims === 0 ? [] : [t('ledger.open.claims', { count: claims })]),
    ...(doubts === 0 ? [] : [t('ledger.open.doubts', { count: doubts })]),
  ]
  return parts.length === 0 ? '–' : parts.join(' · ')
}
