import { type ImportField, type RowState, venuesByText } from '../../../shared/domain/imports/import.model.ts'
import { useText } from '../../i18n/i18n.ts'
import type { Choice, MeetingNames, ToldImport, ToldIssue, ToldRow } from './import-calls.ts'
import styles from './RowLine.module.css'
import { VenueMend } from './VenueMend.tsx'

interface Props {
  readonly place: number
  /** Where it stands, px from the first. */
  readonly start: number
  /** undefined: on its way. */
  readonly row: ToldRow | undefined
  readonly columns: readonly { readonly index: number; readonly field: ImportField }[]
  readonly kind: ToldImport['kind']
  readonly venues: MeetingNames['venues']
  readonly isBusy: boolean
  readonly onChange: (choice: Choice) => void
}

/** One row of the file: its state, its number, its cells; a fault stands in its own cell, with its mend. */
export function RowLine({ place, start, row, columns, kind, venues, isBusy, onChange }: Props) {
  const { t } = useText()
  const fields = columns.map(({ field }) => field)
  const elsewhere = row?.issues.filter(({ field }) => field === null || !fields.includes(field)) ?? []
  return (
    <tr
      aria-rowindex={place + 2}
      className={styles.row}
      data-state={row?.state}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td className={styles.mark}>
        {row !== undefined && (
          <>
            <em>{t(`imports.state.${row.state}`)}</em>
            <span>{row.row}</span>
          </>
        )}
      </td>
      {columns.map(({ index, field }, at) => (
        <td
          key={index}
          className={styles.cell}
          data-lead={at === 0 || undefined}
          data-weight={row === undefined ? undefined : weightIn(row, field, at === 0 ? elsewhere : [])}
        >
          {row !== undefined && (
            <CellText
              row={row}
              field={field}
              kind={kind}
              issues={[...row.issues.filter((issue) => issue.field === field), ...(at === 0 ? elsewhere : [])]}
              venues={venues}
              isBusy={isBusy}
              onChange={onChange}
            />
          )}
        </td>
      ))}
    </tr>
  )
}

/** A fault's cell is red, one that is worth a look amber; what is only told stays quiet. */
function weightIn(
  { state, issues }: ToldRow,
  field: ImportField,
  elsewhere: readonly ToldIssue[],
): RowState | undefined {
  const isTold = issues.some((issue) => issue.field === field) || elsewhere.length > 0
  return isTold && (state === 'fault' || state === 'warning') ? state : undefined
}

interface CellProps extends Pick<Props, 'kind' | 'venues' | 'isBusy' | 'onChange'> {
  readonly row: ToldRow
  readonly field: ImportField
  readonly issues: readonly ToldIssue[]
}

function CellText({ row, field, kind, issues, venues, isBusy, onChange }: CellProps) {
  const { t } = useText()
  const told = (value: string) => valueText(value)
  const value = told(row.values[field] ?? '')
  const change = row.changes.find((one) => one.field === field)
  const [issue] = issues
  if (issue !== undefined)
    return (
      <>
        <b>{value === '' && row.state === 'fault' ? t('imports.empty') : value}</b>
        <small title={issues.map(({ message }) => message).join('\n')}>
          {issue.message}
          {issue.field === 'venue' && row.state === 'fault' && (
            <VenueMend
              written={row.values.venue ?? ''}
              proposed={issue.proposed}
              venues={venues}
              isBusy={isBusy}
              onChoose={(venueId) => onChange({ [venuesByText]: { [row.values.venue ?? '']: venueId } })}
            />
          )}
        </small>
      </>
    )
  if (change !== undefined)
    return (
      <>
        <s>{told(change.old) || t('imports.empty')}</s>
        <b>→ {told(change.new) || t('imports.empty')}</b>
      </>
    )
  return <span title={value}>{value}</span>

  /** What is a code in the file's own terms has a word. */
  function valueText(text: string): string {
    if (field === 'attends' && (text === 'member' || text === 'listenIn' || text === 'standIn'))
      return t(`imports.attends.${text}`)
    if (field === 'kind' && kind === 'awardees' && (text === 'collective' || text === 'individual'))
      return t(`imports.awardee.${text}`)
    return text.replaceAll('\n', ' · ')
  }
}
