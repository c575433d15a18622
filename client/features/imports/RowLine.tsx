import type { ImportField } from '../../../shared/domain/imports/import.model.ts'
import { weightOf } from '../../../shared/domain/imports/row-state.ts'
import { Box } from '../../components/Box.tsx'
import { Cluster } from '../../components/Cluster.tsx'
import { Stack } from '../../components/Stack.tsx'
import { useText } from '../../i18n/i18n.ts'
import { CellText } from './CellText.tsx'
import type { Choice, MeetingNames, ToldImport, ToldIssue, ToldRow } from './import-calls.ts'
import styles from './RowLine.module.css'

interface Props {
  readonly place: number
  /** Where it stands, px from the first. */
  readonly start: number
  /** Px. */
  readonly height: number
  /** undefined: on its way. */
  readonly row: ToldRow | undefined
  /** The first is the lead of the row. */
  readonly columns: readonly { readonly index: number; readonly field: ImportField }[]
  readonly kind: ToldImport['kind']
  readonly venues: MeetingNames['venues']
  readonly isBusy: boolean
  readonly onChange: (choice: Choice) => void
}

/** One row of the file: its state, its number, its cells; a fault stands in its own cell, with its mend. */
export function RowLine({ place, start, height, row, columns, kind, venues, isBusy, onChange }: Props) {
  const { t } = useText()
  return (
    <Box
      aria-rowindex={place + 2}
      as="tr"
      edge="bottom"
      ground="paper"
      size={3}
      full
      className={styles.row}
      data-state={row?.state}
      style={{ height, transform: `translateY(${start}px)` }}
    >
      <Cluster as="td" justify="between" pad={[0, 4]} ground="paper" tone="soft" className={styles.mark}>
        {row !== undefined && (
          <>
            <em>{t(`imports.state.${row.state}`)}</em>
            <span>{row.row}</span>
          </>
        )}
      </Cluster>
      {columns.map(({ index, field }, at) => {
        const issues = row === undefined ? [] : issuesAt(row, columns, at)
        return (
          <Stack
            key={index}
            as="td"
            shrinks
            pad={[0, 4]}
            lines={1.35}
            className={styles.cell}
            data-lead={at === 0 || undefined}
            data-weight={heaviest(issues)}
          >
            {row !== undefined && (
              <CellText
                row={row}
                field={field}
                kind={kind}
                issues={issues}
                venues={venues}
                isBusy={isBusy}
                onChange={onChange}
              />
            )}
          </Stack>
        )
      })}
    </Box>
  )
}

const order = { fault: 0, warning: 1, note: 2 } as const

/** The gravest first. What belongs to no column that is read stands with the lead. */
function issuesAt({ issues }: ToldRow, columns: Props['columns'], at: number): readonly ToldIssue[] {
  const own = columns[at]?.field
  const isElsewhere = ({ field }: ToldIssue) => field === null || columns.every((column) => column.field !== field)
  return issues
    .filter((issue) => issue.field === own || (at === 0 && isElsewhere(issue)))
    .sort((one, other) => order[weightOf(one.code)] - order[weightOf(other.code)])
}

/** A fault's cell is red, one that is worth a look amber; what is only told stays quiet. */
const heaviest = ([first]: readonly ToldIssue[]): 'fault' | 'warning' | undefined => {
  const weight = first === undefined ? 'note' : weightOf(first.code)
  return weight === 'note' ? undefined : weight
}
