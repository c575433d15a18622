import { codePointsOf, rareSigns } from '../../kernel/rare-signs.ts'
import type { ImportField, ImportRow, RowIssue } from './import.model.ts'
import { stateOf } from './row-state.ts'

/** What of a row papers print as it is written. */
const printed = [
  'name',
  'unit',
  'title',
  'seat',
  'speaker',
  'speakerTitle',
  'points',
  'text',
  'lead',
  'helpers',
  'inCharge',
  'note',
] as const satisfies ImportField[]

/** The signs of what comes in that a typeface may lack, each once. */
export const rareSignsIn = (rows: readonly ImportRow[]): readonly string[] => [
  ...new Set(
    rows.flatMap(({ act, values }) => (act === null ? [] : printed.flatMap((field) => rareSigns(values[field] ?? '')))),
  ),
]

/**
 * Rows that come in with a sign that no face of papers has are warned of.
 * @param unshown those signs.
 * @source PAP-9
 */
export function warnOfSigns<Act>(
  rows: readonly ImportRow<Act>[],
  unshown: readonly string[],
): readonly ImportRow<Act>[] {
  if (unshown.length === 0) return rows
  return rows.map((row) => {
    const issues = row.act === null ? [] : issuesOf(row, unshown)
    if (issues.length === 0) return row
    const told = [...row.issues, ...issues]
    const { state } = row
    return { ...row, issues: told, state: state === 'new' || state === 'changed' ? stateOf(told, state) : state }
  })
}

function issuesOf({ values }: ImportRow, unshown: readonly string[]): readonly RowIssue[] {
  return printed.flatMap((field): RowIssue[] => {
    const sign = unshown.find((one) => values[field]?.includes(one) === true)
    return sign === undefined ? [] : [{ field, code: 'missingSign', params: { sign, codePoint: codePointsOf(sign) } }]
  })
}
