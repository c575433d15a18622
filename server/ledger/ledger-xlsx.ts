import writeExcelFile, { type Cell, type Row } from 'write-excel-file/node'
import { countColumns } from './ledger-counts.ts'
import type { LedgerSheet, VenueLedger } from './ledger-sheet.ts'
import { plainCell } from './plain-cell.ts'

/** Three sheets: the numbers of the halls, everybody, and every correction. */
export async function ledgerXlsx(sheet: LedgerSheet): Promise<Uint8Array> {
  const { texts } = sheet
  const file = writeExcelFile([
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
  ])
  return file.toBuffer()
}

const text = (value: string, more: object = {}): Cell => ({
  value: plainCell(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...more,
})
const number = (value: number, more: object = {}): Cell => ({ value, type: Number, alignVertical: 'top', ...more })
const heading = (value: string): Cell =>
  text(value, { fontWeight: 'bold', backgroundColor: '#EEEEEE', bottomBorderStyle: 'thin' })
const widths = (...all: readonly number[]) => all.map((width) => ({ width }))

function summaryRows(sheet: LedgerSheet): Row[] {
  const { texts, head, venues, total } = sheet
  const fact = (label: string, value: Cell): Row => [text(label, { fontWeight: 'bold' }), value]
  const columns = countColumns(texts)
  const sums = ({ counts }: Pick<VenueLedger, 'counts'>, more: object = {}) =>
    columns.map(({ of }) => number(of(counts), more))
  return [
    [text(sheet.title, { fontWeight: 'bold', fontSize: 14, wrap: false })],
    fact(texts.organizer, text(sheet.organizer, { wrap: false })),
    fact(texts.planned, text(sheet.startsAt, { wrap: false })),
    fact(texts.actual, text(sheet.took, { wrap: false })),
    fact(texts.asOf, text(head.at, { wrap: false })),
    fact(texts.logSeq, number(head.seq, { align: 'left' })),
    fact(texts.logHash, text(head.hash, { wrap: false })),
    [],
    [texts.venue, ...columns.map(({ label }) => label), texts.signedAt, texts.signedBy].map(heading),
    ...venues.map((venue) => [
      text(venue.name),
      ...sums(venue),
      text(venue.signed?.time ?? texts.notSigned),
      text(venue.signed?.who ?? ''),
    ]),
    [text(texts.total, { fontWeight: 'bold' }), ...sums({ counts: total }, { fontWeight: 'bold' })],
  ]
}

function peopleRows({ texts, venues }: LedgerSheet): Row[] {
  const { venue, number: place, name, unit, title, standing, time, way, reason, sitsFor, corrections } = texts
  return [
    [venue, place, name, unit, title, standing, time, way, reason, sitsFor, corrections].map(heading),
    ...venues.flatMap((ledger) =>
      ledger.rows.map((row) => [
        text(ledger.name),
        number(row.number),
        ...[row.name, row.unit, row.title, row.standing, row.time, row.way, row.reason, row.standIn].map((one) =>
          text(one),
        ),
        text(row.corrections),
      ]),
    ),
  ]
}

function correctionRows({ texts, venues }: LedgerSheet): Row[] {
  const { venue, time, name, from, to, who, reason } = texts
  return [
    [venue, time, name, from, to, who, reason].map(heading),
    ...venues.flatMap((ledger) =>
      ledger.corrections.map((one) =>
        [ledger.name, one.time, one.name, one.from, one.to, one.who, one.reason].map((value) => text(value)),
      ),
    ),
  ]
}
