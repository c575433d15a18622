import { memo } from 'react'
import { useText } from '../../../i18n/i18n.ts'
import { CellEditor, type Leaving } from './CellEditor.tsx'
import styles from './PersonLine.module.css'
import type { PlannedRow } from './planned-rows.ts'
import { type PersonField, personFields } from './roster-calls.ts'
import type { PersonWrite } from './use-person-writes.ts'

interface Props {
  readonly row: PlannedRow
  readonly venueName: string
  /** From 0. */
  readonly index: number
  /** Where it stands, px from the first. */
  readonly start: number
  readonly write: PersonWrite | undefined
  readonly isChosen: boolean
  /** The column of the cell in hand; null when it is in another line. */
  readonly column: number | null
  readonly isWritten: boolean
  readonly nameOfVenue: (venueId: string) => string
  readonly onChoose: (personId: string) => void
  readonly onKey: (row: PlannedRow, field: PersonField, text: string) => void
  readonly onLeave: (row: PlannedRow, index: number, column: number, text: string | null, to: Leaving) => void
}

export const cellId = (index: number, column: number): string => `person-${index}-${column}`

/** Somebody of the list: a cell for each field, one of which may be in hand or written. */
export const PersonLine = memo(function PersonLine(given: Props) {
  const { row, venueName, index, start, write, isChosen, column: inHand, isWritten, nameOfVenue } = given
  const { onChoose, onKey, onLeave } = given
  const { t } = useText()
  const { person, attendance } = row
  const name = person.name === '' ? t('attendance.people.erased') : person.name
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={styles.row}
      data-standing={attendance.status}
      style={{ transform: `translateY(${start}px)` }}
    >
      <td className={styles.choice}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('attendance.plan.choose', { name })}
          checked={isChosen}
          onChange={() => onChoose(person.id)}
        />
      </td>
      {personFields.map((field, column) => {
        const isInHand = inHand === column
        const given = write?.texts[field]
        const shown = given === undefined ? shownText(row, field, venueName) : inWords(field, given, nameOfVenue)
        const words = field === 'attends' ? t(`attendance.plan.attends.${wayOf(shown)}`) : shown
        return (
          <td
            key={field}
            id={cellId(index, column)}
            data-index={index}
            data-column={column}
            className={styles.cell}
            data-lead={column === 0 || undefined}
            data-in-hand={isInHand || undefined}
            data-write={given === undefined ? undefined : typeof write?.mark === 'object' ? 'refused' : 'open'}
            title={words}
          >
            {isInHand && isWritten ? (
              <CellEditor
                field={field}
                label={t('attendance.plan.cell', { field: t(`attendance.plan.field.${field}`), name })}
                text={given ?? standingText(row, field)}
                placeholder={field === 'phone' ? (person.phoneMasked ?? '') : ''}
                onKey={(text) => onKey(row, field, text)}
                onLeave={(text, to) => onLeave(row, index, column, text, to)}
              />
            ) : column === 0 && given === undefined ? (
              name
            ) : (
              words
            )}
          </td>
        )
      })}
    </tr>
  )
})

/** What a field is written from. */
export function standingText({ person, venueId, attendance }: PlannedRow, field: PersonField): string {
  if (field === 'venueId') return venueId
  if (field === 'attends') return attendance.attends
  return field === 'phone' ? '' : person[field]
}

function shownText(row: PlannedRow, field: PersonField, venueName: string): string {
  if (field === 'venueId') return venueName
  return field === 'phone' ? (row.person.phoneMasked ?? '') : standingText(row, field)
}

const inWords = (field: PersonField, text: string, nameOfVenue: (venueId: string) => string): string =>
  field === 'venueId' ? nameOfVenue(text) : text

const wayOf = (text: string) => (text === 'listenIn' || text === 'standIn' ? text : 'member')
