import { countColumns } from './ledger-counts.ts'
import type { LedgerRow, LedgerSheet, VenueLedger } from './ledger-sheet.ts'
import { type Column, openSheetPages, printWidth, type SheetPages } from './sheet-pages.ts'

/** A sheet to print, hall after hall; in front of several halls a page with the numbers of all. */
export async function ledgerPdf(sheet: LedgerSheet): Promise<Uint8Array> {
  const { texts, venues, head } = sheet
  const pages = await openSheetPages()
  if (venues.length !== 1) writeSummary(pages, sheet)
  for (const venue of venues) writeVenue(pages, sheet, venue)
  const mark = [
    labelled(sheet, texts.generatedAt, sheet.generatedAt),
    labelled(sheet, texts.logSeq, String(head.seq)),
    labelled(sheet, texts.logHash, head.hash),
  ].join('　')
  const only = venues.length === 1 ? (venues[0]?.name ?? '') : ''
  const title = [sheet.title, only, texts.ledger].filter(Boolean).join(' · ')
  return pages.save(title, (page, count) => [mark, texts.page(page, count)])
}

const labelled = ({ texts }: LedgerSheet, label: string, value: string): string => label + texts.separator + value

const flexible = (fixed: readonly Column[], label: string): Column => ({
  label,
  width: printWidth - fixed.reduce((sum, { width }) => sum + width, 0),
})

function writeTitle(pages: SheetPages, sheet: LedgerSheet): void {
  pages.newPage()
  pages.text(sheet.title, { size: 16, isBold: true, align: 'center' })
  pages.space(4)
  pages.text(sheet.texts.ledger, { size: 13, align: 'center' })
  pages.space(8)
}

function writeSummary(pages: SheetPages, sheet: LedgerSheet): void {
  const { texts, venues, total } = sheet
  writeTitle(pages, sheet)
  pages.ends(texts.summary, labelled(sheet, texts.startsAt, sheet.startsAt), { size: 9.5 })
  pages.space(6)
  const counts = countColumns(texts)
  const numbers: Column[] = counts.map(({ label }) => ({ label, width: 39, align: 'center' }))
  const signed: Column = { label: texts.signedAt, width: 84, align: 'center' }
  const columns = [flexible([...numbers, signed], texts.venue), ...numbers, signed]
  const rows = venues.map((venue) => [
    venue.name,
    ...counts.map(({ of }) => String(of(venue.counts))),
    venue.signed?.time ?? texts.notSigned,
  ])
  const sums = [texts.total, ...counts.map(({ of }) => String(of(total))), '']
  pages.table(columns, [...rows, sums], () => continued(pages, sheet, texts.summary))
}

function writeVenue(pages: SheetPages, sheet: LedgerSheet, venue: VenueLedger): void {
  const { texts } = sheet
  writeTitle(pages, sheet)
  pages.ends(labelled(sheet, texts.venue, venue.name), labelled(sheet, texts.startsAt, sheet.startsAt), { size: 9.5 })
  pages.space(6)
  const counts = countColumns(texts)
  const width = printWidth / counts.length
  const onNewPage = () => continued(pages, sheet, venue.name)
  pages.table(
    counts.map(({ label }) => ({ label, width, align: 'center' })),
    [counts.map(({ of }) => String(of(venue.counts)))],
    onNewPage,
  )
  pages.space(10)
  pages.table(
    peopleColumns(sheet),
    venue.rows.map((row) => personCells(sheet, row)),
    onNewPage,
  )
  writeSignature(pages, sheet, venue, onNewPage)
  if (venue.corrections.length > 0) writeCorrections(pages, sheet, venue, onNewPage)
}

function continued(pages: SheetPages, sheet: LedgerSheet, what: string): void {
  pages.ends(sheet.title, what, { size: 8.5 })
  pages.space(6)
}

function peopleColumns({ texts }: LedgerSheet): readonly Column[] {
  const before: Column[] = [
    { label: texts.number, width: 30, align: 'center' },
    { label: texts.name, width: 58 },
  ]
  const after: Column[] = [
    { label: texts.title, width: 66 },
    { label: texts.standing, width: 58, align: 'center' },
    { label: texts.time, width: 56, align: 'center' },
    { label: texts.remarks, width: 88 },
    { label: texts.signature, width: 74 },
  ]
  return [...before, flexible([...before, ...after], texts.unit), ...after]
}

function personCells(sheet: LedgerSheet, row: LedgerRow): readonly string[] {
  const { texts } = sheet
  const sitsThere = row.standIn === '' ? '' : labelled(sheet, texts.sitsFor, row.standIn)
  const corrected = row.corrections === '' ? '' : texts.seeCorrections
  const remarks = [row.way, row.reason, sitsThere, corrected].filter(Boolean).join('; ')
  return [String(row.number), row.name, row.unit, row.title, row.standing, shortTime(sheet, row.time), remarks, '']
}

/** Without the date where that is the meeting's, without the year otherwise. */
const shortTime = ({ startsAt }: LedgerSheet, time: string): string =>
  time.slice(0, 10) === startsAt.slice(0, 10) ? time.slice(11) : time.slice(5)

function writeSignature(pages: SheetPages, sheet: LedgerSheet, { signed }: VenueLedger, onNewPage: () => void): void {
  const { texts } = sheet
  if (!pages.hasRoom(44)) {
    pages.newPage()
    onNewPage()
  }
  pages.space(14)
  const line = `${labelled(sheet, texts.handSignature, '')}____________________`
  const state =
    signed === null
      ? texts.notSigned
      : `${labelled(sheet, texts.signedAt, signed.time)}　${labelled(sheet, texts.signedBy, signed.who)}`
  pages.ends(state, line, { size: 9.5 })
}

function writeCorrections(pages: SheetPages, sheet: LedgerSheet, venue: VenueLedger, onNewPage: () => void): void {
  const { texts } = sheet
  if (!pages.hasRoom(90)) {
    pages.newPage()
    onNewPage()
  }
  pages.space(12)
  pages.text(texts.corrections, { size: 10.5, isBold: true })
  pages.space(5)
  const fixed: Column[] = [
    { label: texts.time, width: 82, align: 'center' },
    { label: texts.name, width: 66 },
    { label: texts.from, width: 92 },
    { label: texts.to, width: 92 },
    { label: texts.who, width: 66, align: 'center' },
  ]
  const rows = venue.corrections.map(({ time, name, from, to, who, reason }) => [time, name, from, to, who, reason])
  pages.table([...fixed, flexible(fixed, texts.reason)], rows, onNewPage)
}
