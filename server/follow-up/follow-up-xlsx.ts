import writeExcelFile, { type Row } from 'write-excel-file/node'
import { quotedTexts } from '../ledger/plain-cell.ts'
import { headingCell, numberCell, textCell, widths } from '../ledger/sheet-cells.ts'
import { followUpRows } from './follow-up-rows.ts'
import type { FollowUpSource } from './follow-up-source.ts'
import { followUpTexts } from './follow-up-texts.ts'

/** The list as a sheet, one member a column, so that it can be filled in and imported again. @source FUP-9 */
export async function followUpXlsx(source: FollowUpSource): Promise<Uint8Array> {
  const texts = followUpTexts(source.meeting.locale)
  const { number, text, source: from, lead, helpers, inCharge, due, percent, note, standing } = texts
  const labels = [number, text, from, lead, helpers, inCharge, due, percent, note, standing]
  const rows = followUpRows(source, texts).map(
    (row): Row => [
      numberCell(row.number),
      ...[row.text, row.source, row.lead, row.helpers, row.inCharge, row.due].map((one) => textCell(one)),
      numberCell(row.percent),
      ...[row.note, [row.standing, row.asked].filter(Boolean).join('\n'), row.approvedBy, row.closedAt, row.id].map(
        (one) => textCell(one),
      ),
    ],
  )
  const data = [[...labels, texts.approvedBy, texts.closedAt, texts.id].map(headingCell), ...rows]
  const columns = widths(8, 48, 16, 22, 22, 12, 14, 12, 36, 14, 14, 18, 24)
  const sheet = { sheet: texts.sheet, data, columns, stickyRowsCount: 1 }
  return writeExcelFile([sheet], { features: [quotedTexts] }).toBuffer()
}
