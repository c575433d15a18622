import type { Cell, Row } from 'write-excel-file/node'
import type { Assessment, ImportKind } from '../../shared/domain/imports/import.model.ts'
import { weightOf } from '../../shared/domain/imports/row-state.ts'
import { type Book, cellText } from '../../shared/domain/imports/sheet.model.ts'
import { fieldName, type IssueLanguage, issueText } from './import-issue-text.ts'

/** The heading of the column that says why; it means nothing when the file comes back. */
const reason: Readonly<Record<IssueLanguage, string>> = { 'zh-CN': '原因', en: 'Reason' }

/** Everything as text: what a program would take for a number or a formula stays what it is. */
const text = (value: string, more: object = {}): Cell => ({ value, type: String, format: '@', ...more })

/** The faulty rows as their file has them, with a column of reasons at the end, to be mended and imported again. @source IMP-12 */
export async function faultsWorkbook(
  kind: ImportKind,
  book: Book,
  found: Assessment,
  language: IssueLanguage,
): Promise<Uint8Array> {
  const { columns, rows, sheet: name } = found
  const sheet = book.sheets.find((one) => one.name === name)
  const cellsOf = new Map(sheet?.rows.map(({ row, cells }) => [row, cells]))
  const heading: Row = [...columns.map(({ header }) => header), reason[language]].map((header) =>
    text(header, { fontWeight: 'bold' }),
  )
  const faulty = rows.filter(({ state }) => state === 'fault')
  const data: Row[] = faulty.map(({ row, issues }) => {
    const why = issues
      .filter(({ code }) => weightOf(code) === 'fault')
      .map(
        (issue) =>
          `${issue.field === null ? '' : `${fieldName(kind, issue.field, language)}${language === 'en' ? ': ' : '：'}`}${issueText(issue, language)}`,
      )
    const cells = cellsOf.get(row) ?? []
    return [...columns.map(({ index }) => text(cellText(cells[index]))), text(why.join('\n'), { wrap: true })]
  })
  const widths = [...columns.map(() => ({ width: 18 })), { width: 60 }]
  const { default: writeExcelFile } = await import('write-excel-file/node')
  const file = writeExcelFile([heading, ...data], { columns: widths, stickyRowsCount: 1 })
  return file.toBuffer()
}
