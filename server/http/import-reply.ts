import { type ImportRow, venuesByText } from '../../shared/domain/imports/import.model.ts'
import type { ImportRowTold, ImportTold } from '../../shared/protocol/http/imports.contract.ts'
import { type IssueLanguage, issueText, noteText } from '../imports/import-issue-text.ts'
import { rowsOf } from '../imports/import-rows.ts'
import type { KeptImport } from '../imports/kept-imports.ts'
import { isTextEncoding } from '../imports/text-encoding.ts'

const firstRows = 200

/** A row with its sentences. */
export const rowTold = (row: Omit<ImportRow, 'act'>, language: IssueLanguage): ImportRowTold => ({
  row: row.row,
  state: row.state,
  values: { ...row.values },
  changes: [...row.changes],
  issues: row.issues.map((issue) => ({ ...issue, params: { ...issue.params }, message: issueText(issue, language) })),
})

/** An import as it is told. @throws before it was read: that is asked first. */
export async function importTold(made: KeptImport, language: IssueLanguage): Promise<ImportTold> {
  const { importId, kind, fileName, bytes, settings, itemId, progress, read } = made
  if (read === null) throw new Error('an import is told that was not read')
  const { encoding, sheets, sheet, headerRow, columns, counts, notes } = read.head
  const { rows } = await rowsOf(read, { from: 0, limit: firstRows, order: 'sheet' })
  return {
    importId,
    kind,
    fileName,
    bytes,
    encoding: encoding !== null && isTextEncoding(encoding) ? encoding : null,
    sheets: [...sheets],
    sheet,
    headerRow,
    columns: [...columns],
    counts,
    notes: notes.map((note) => ({ code: note.code, message: noteText(note, language) })),
    duplicates: settings.duplicates ?? null,
    hiddenRows: settings.hiddenRows ?? 'leave',
    [venuesByText]: { ...settings.venues },
    itemId,
    progress,
    rows: rows.map((row) => rowTold(row, language)),
  }
}
