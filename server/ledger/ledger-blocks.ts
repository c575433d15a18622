import type { AttendanceCounts } from '../../shared/domain/attendance/attendance.model.ts'
import type { OfficialBlock, OfficialColumn, OfficialPaper } from '../papers/official-blocks.ts'
import { countColumns } from './ledger-counts.ts'
import { printedRow, signedText, timeFacts } from './ledger-paper.ts'
import type { LedgerSheet, VenueLedger } from './ledger-sheet.ts'

/** The ledger as an official paper: in front of several halls the numbers of all, then hall after hall. @source LED-6, PAP-10 */
export function ledgerBlocks(sheet: LedgerSheet): OfficialPaper {
  const { texts, title, organizer, venues, head } = sheet
  const [only] = venues.length === 1 ? venues : []
  const own: OfficialPaper['facts'] =
    only === undefined ? [[texts.venues, String(venues.length)]] : [[texts.venue, only.name]]
  return {
    isChinese: texts.isChinese,
    title,
    name: texts.ledger,
    facts: [[texts.organizer, organizer] as const, ...timeFacts(sheet), ...own].filter(([, value]) => value !== ''),
    blocks: [
      ...(only === undefined ? [summary(sheet)] : []),
      ...venues.flatMap((venue) => [
        ...(only === undefined ? [{ kind: 'pageBreak' } as const] : []),
        ...venueBlocks(sheet, venue, only === undefined),
      ]),
    ],
    signatures: [],
    mark: `${texts.asOf}${texts.separator}${head.at}\n${texts.logHash}${texts.separator}${head.hash.slice(0, 16)}`,
    head,
    words: { page: texts.page, signDate: '' },
  }
}

const numbers = ({ texts }: LedgerSheet, counts: AttendanceCounts) =>
  countColumns(texts).map(({ of }) => String(of(counts)))

const centred = (label: string, share: number): OfficialColumn => ({ label, share, isCentred: true })

function summary(sheet: LedgerSheet): OfficialBlock {
  const { texts, venues, total } = sheet
  return {
    kind: 'table',
    isSmall: true,
    columns: [
      { label: texts.venue, share: 3 },
      ...countColumns(texts).map(({ label }) => centred(label, texts.isChinese ? 1 : 1.5)),
      centred(texts.signedAt, 2.6),
    ],
    rows: [
      ...venues.map(({ name, counts, signed }) => [name, ...numbers(sheet, counts), signed?.time ?? texts.notSigned]),
      [texts.total, ...numbers(sheet, total), ''],
    ],
  }
}

function venueBlocks(sheet: LedgerSheet, venue: VenueLedger, isNamed: boolean): readonly OfficialBlock[] {
  const { texts } = sheet
  return [
    ...(isNamed ? [{ kind: 'heading', text: venue.name } as const] : []),
    {
      kind: 'table',
      isSmall: true,
      columns: countColumns(texts).map(({ label }) => centred(label, 1)),
      rows: [numbers(sheet, venue.counts)],
    },
    people(sheet, venue),
    { kind: 'signature', text: signedText(sheet, venue), signer: texts.handSignature },
    ...corrections(sheet, venue),
  ]
}

function people(sheet: LedgerSheet, { rows }: VenueLedger): OfficialBlock {
  const { texts } = sheet
  return {
    kind: 'table',
    isSmall: true,
    columns: [
      centred(texts.number, 0.8),
      { label: texts.name, share: 1.9 },
      { label: texts.unit, share: 3.2 },
      { label: texts.title, share: 1.8 },
      centred(texts.standing, 1.4),
      centred(texts.time, 1.2),
      centred(texts.way, texts.isChinese ? 1.6 : 2.1),
      { label: texts.remarks, share: 1.6 },
    ],
    rows: rows
      .map((row) => printedRow(sheet, row))
      .map((row) => [String(row.number), row.name, row.unit, row.title, row.standing, row.time, row.way, row.remarks]),
  }
}

function corrections({ texts }: LedgerSheet, venue: VenueLedger): readonly OfficialBlock[] {
  if (venue.corrections.length === 0) return []
  return [
    { kind: 'heading', text: texts.corrections },
    {
      kind: 'table',
      isSmall: true,
      columns: [
        centred(texts.time, 2),
        { label: texts.name, share: 1.7 },
        { label: texts.from, share: 2 },
        { label: texts.to, share: 2 },
        centred(texts.who, 1.5),
        { label: texts.reason, share: 2.2 },
      ],
      rows: venue.corrections.map(({ time, name, from, to, who, reason }) => [time, name, from, to, who, reason]),
    },
  ]
}
