import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { countColumns } from './ledger-counts.ts'
import type { LedgerSheet, VenueLedger } from './ledger-sheet.ts'
import { quotedTexts } from './plain-cell.ts'
import { headingCell, numberCell, textCell, widths } from './sheet-cells.ts'

/** Three sheets: the numbers of the halls, everybody, and every correction. */
export async function ledgerXlsx(sheet: LedgerSheet): Promise<Uint8Array> {
  const { texts } = sheet
  const sheets = [
    { sheet: texts.summary, data: summaryRows(sheet), columns: widths(26, 10, 10, 10, 10, 10, 10, 10, 10, 20, 16) },
    {
      sheet: texts.people,
      data: peopleRows(sheet),
      columns: widths(22, 8, 14, 24, 18, 20, 18, 16, 20, 14, 40),
      stickyRowsCount: 1,
    },
    {
      sheet: texts.corrections,
      data: correctionRows(sheet),
      columns: widths(22, 18, 14, 24, 24, 16, 30),
      stickyRowsCount: 1,
    },
  ]
  return writeExcelFile(sheets, { features: [quotedTexts] }).toBuffer()
}

function summaryRows(sheet: LedgerSheet): Row[] {
  const { texts, head, venues, total } = sheet
  const fact = (label: string, value: Cell): Row => [textCell(label, { fontWeight: 'bold' }), value]
  const columns = countColumns(texts)
  const sums = ({ counts }: Pick<VenueLedger, 'counts'>, more: object = {}) =>
    columns.map(({ of }) => numberCell(of(counts), more))
  return [
    [textCell(sheet.title, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    fact(texts.organizer, textCell(sheet.organizer, { wrap: false })),
    fact(texts.planned, textCell(sheet.startsAt, { wrap: false })),
    fact(texts.actual, textCell(sheet.took, { wrap: false })),
    fact(texts.asOf, textCell(head.at, { wrap: false })),
    fact(texts.logSeq, numberCell(head.seq, { align: 'left' })),
    fact(texts.logHash, textCell(head.hash, { wrap: false })),
    [],
    [texts.venue, ...columns.map(({ label }) => label), texts.signedAt, texts.signedBy].map(headingCell),
    ...venues.map((venue) => [
      textCell(venue.name),
      ...sums(venue),
      textCell(venue.signed?.time ?? texts.notSigned),
      textCell(venue.signed?.who ?? ''),
    ]),
    [textCell(texts.total, { fontWeight: 'bold' }), ...sums({ counts: total }, { fontWeight: 'bold' })],
  ]
}

function peopleRows({ texts, venues }: LedgerSheet): Row[] {
  const { venue, number: place, name, unit, title, standing, time, way, reason, sitsFor, corrections } = texts
  return [
    [venue, place, name, unit, title, standing, time, way, reason, sitsFor, corrections].map(headingCell),
    ...venues.flatMap((ledger) =>
      ledger.rows.map((row) => [
        textCell(ledger.name),
        numberCell(row.number),
        ...[row.name, row.unit, row.title, row.standing, row.time, row.way, row.reason, row.standIn].map((one) =>
          textCell(one),
        ),
        textCell(row.corrections),
      ]),
    ),
  ]
}

function correctionRows({ texts, venues }: LedgerSheet): Row[] {
  const { venue, time, name, from, to, who, reason } = texts
  return [
    [venue, time, name, from, to, who, reason].map(headingCell),
    ...venues.flatMap((ledger) =>
      ledger.corrections.map((one) =>
        [ledger.name, one.time, one.name, one.from, one.to, one.who, one.reason].map((value) => textCell(value)),
      ),
    ),
  ]
}
