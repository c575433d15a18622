import { memo } from 'react'
import { OthersMark } from '../../../acts/beside/OthersMark.tsx'
import { Box } from '../../../components/Box.tsx'
import { Stack } from '../../../components/Stack.tsx'
import { Text } from '../../../components/Text.tsx'
import { useText } from '../../../i18n/i18n.ts'
import { CellEditor, type Leaving } from './CellEditor.tsx'
import type { GridPlace } from './grid-place.ts'
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
  /** Who else writes in it, in one line. */
  readonly others: string | undefined
  readonly write: PersonWrite | undefined
  readonly isChosen: boolean
  /** The column of the cell in hand; null when it is in another line. */
  readonly column: number | null
  readonly isWritten: boolean
  /** Of the roster that is shown; 0 where nothing is written. */
  readonly version: number
  readonly nameOfVenue: (venueId: string) => string
  readonly onChoose: (personId: string) => void
  readonly onKey: (row: PlannedRow, field: PersonField, text: string, seen: number) => void
  readonly onLeave: (row: PlannedRow, place: GridPlace, text: string | null, seen: number, to: Leaving) => void
}

export const cellId = (index: number, column: number): string => `person-${index}-${column}`

/** Somebody of the list: a cell for each field, one of which may be in hand or written. */
export const PersonLine = memo(function PersonLine(given: Props) {
  const {
    row,
    venueName,
    index,
    start,
    others,
    write,
    isChosen,
    column: inHand,
    isWritten,
    version,
    nameOfVenue,
  } = given
  const { onChoose, onKey, onLeave } = given
  const { t } = useText()
  const { person, attendance } = row
  const name = person.name === '' ? t('attendance.people.erased') : person.name
  return (
    <Box
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      as="tr"
      full
      edge="bottom"
      ground="paper"
      className={styles.row}
      data-standing={attendance.status}
      data-others={others !== undefined || undefined}
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
        const isErased = field === 'name' && words === ''
        return (
          <Stack
            key={field}
            id={cellId(index, column)}
            data-index={index}
            data-column={column}
            as="td"
            shrinks
            pad={[0, 3]}
            lines={1.3}
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
                version={version}
                onKey={(text, seen) => onKey(row, field, text, seen)}
                onLeave={(text, seen, to) => onLeave(row, { row: index, column }, text, seen, to)}
              />
            ) : (
              <>
                <Text most={2} className={styles.text}>
                  {isErased ? name : words}
                </Text>
                {column === 0 && <OthersMark names={others} />}
              </>
            )}
          </Stack>
        )
      })}
    </Box>
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
  return field === 'phone' ? lastFigures(row.person.phoneMasked) : standingText(row, field)
}

/** Stars take room and say nothing. */
const lastFigures = (masked: string | null): string => masked?.replace(/^\*+/u, '…') ?? ''

const inWords = (field: PersonField, text: string, nameOfVenue: (venueId: string) => string): string =>
  field === 'venueId' ? nameOfVenue(text) : text

const wayOf = (text: string) => (text === 'listenIn' || text === 'standIn' ? text : 'member')
