import type { ImportRow, RowFault, RowIssue, RowState, RowWarning } from './import.model.ts'

const faults: Readonly<Record<RowFault, true>> = {
  formulaWithoutValue: true,
  errorValue: true,
  digitsLost: true,
  missing: true,
  tooLong: true,
  badText: true,
  badId: true,
  sameId: true,
  samePerson: true,
  sameItem: true,
  sameAwardee: true,
  twoPeople: true,
  notAPhone: true,
  phoneLength: true,
  unknownVenue: true,
  unknownAttends: true,
  unknownKind: true,
  notMinutes: true,
  endBeforeStart: true,
  tooManyPoints: true,
  notADay: true,
  notAPercentage: true,
}

const warnings: Readonly<Record<RowWarning, true>> = {
  sameName: true,
  nameListed: true,
  noteInName: true,
  twoPhones: true,
  missingSign: true,
  unknownDocument: true,
  notATime: true,
  otherStart: true,
  takenAsUnit: true,
}

/** How much an issue weighs. */
export const weightOf = (code: string): 'fault' | 'warning' | 'note' =>
  code in faults ? 'fault' : code in warnings ? 'warning' : 'note'

/** The gravest of what is told of a row, else what becomes of it. @source IMP-2 */
export function stateOf(issues: readonly RowIssue[], otherwise: 'new' | 'changed' | 'same'): RowState {
  const weights = issues.map(({ code }) => weightOf(code))
  if (weights.includes('fault')) return 'fault'
  // What is listed already, and listed so, need not be looked at again.
  return otherwise !== 'same' && weights.includes('warning') ? 'warning' : otherwise
}

/** A row that is left out of the import, and why. */
export const leftOut = (
  row: number,
  values: ImportRow<never>['values'],
  issue: Pick<RowIssue, 'code'> & Partial<RowIssue>,
): ImportRow<never> => ({
  row,
  state: 'ignored',
  values,
  changes: [],
  issues: [{ field: null, params: {}, ...issue }],
  act: null,
})
