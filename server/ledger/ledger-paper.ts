import type { AttendanceCounts } from '../../shared/domain/attendance/attendance.model.ts'
import { chunks } from '../kernel/chunks.ts'
import { countColumns } from './ledger-counts.ts'
import type { LedgerRow, LedgerSheet, VenueLedger } from './ledger-sheet.ts'

/** More rows than that are set in parts: memory grows with the rows of one. */
const rowsAPart = 2_000

/** A hall's rows, or some of them. */
type Slice = VenueLedger & {
  readonly isContinued: boolean
  /** More of it follow in the next part. */
  readonly isOpenEnded: boolean
}

/** What the template of the register sets: in front of several halls a page with the numbers of all, then hall after hall. @source LED-6 */
export function ledgerPaper(sheet: LedgerSheet): readonly object[] {
  const { texts, venues, head } = sheet
  const labels = countColumns(texts)
  const numbers = (counts: AttendanceCounts) => labels.map(({ of }) => String(of(counts)))
  const only = venues.length === 1 ? (venues[0]?.name ?? '') : ''
  const common = {
    isChinese: texts.isChinese,
    words: texts,
    title: sheet.title,
    file: [sheet.title, only, texts.ledger].filter(Boolean).join(' · '),
    labels: labels.map(({ label }) => label),
    mark: [
      [texts.asOf, head.at],
      [texts.logSeq, String(head.seq)],
      [texts.logHash, head.hash],
    ]
      .map((pair) => pair.join(texts.separator))
      .join('　'),
  }
  const summary = {
    labels: common.labels,
    facts: [...timeFacts(sheet), [texts.organizer, sheet.organizer], [texts.venues, String(venues.length)]],
    rows: [
      ...venues.map(({ name, counts, signed }) => [name, ...numbers(counts), signed?.time ?? texts.notSigned]),
      [texts.total, ...numbers(sheet.total), ''],
    ],
  }
  return partsOf(venues).map((slices, index) => ({
    ...common,
    summary: index === 0 && venues.length !== 1 ? summary : null,
    venues: slices.map((slice) => ({
      ...slice,
      counts: numbers(slice.counts),
      facts: [[texts.venue, slice.name], [texts.organizer, sheet.organizer], ...timeFacts(sheet)],
      rows: slice.rows.map((row) => printedRow(sheet, row)),
      signed: signedText(sheet, slice),
    })),
  }))
}

function partsOf(venues: readonly VenueLedger[]): readonly (readonly Slice[])[] {
  const parts: Slice[][] = [[]]
  let room = rowsAPart
  for (const venue of venues) {
    const slices = venue.rows.length === 0 ? [[]] : chunks(venue.rows, rowsAPart)
    for (const [index, rows] of slices.entries()) {
      if (rows.length > room) {
        parts.push([])
        room = rowsAPart
      }
      room -= rows.length
      parts.at(-1)?.push({ ...venue, rows, isContinued: index > 0, isOpenEnded: index < slices.length - 1 })
    }
  }
  return parts
}

export const timeFacts = ({ texts, startsAt, took }: LedgerSheet): readonly (readonly [string, string])[] => [
  [texts.planned, startsAt],
  [texts.actual, took],
]

/** As it stands in a line: the time without the date where that is the meeting's, without the year otherwise. */
export function printedRow({ texts, startsAt }: LedgerSheet, row: LedgerRow) {
  const { time, reason, standIn, corrections } = row
  const sitsThere = standIn === '' ? '' : texts.sitsFor + texts.separator + standIn
  const remarks = [reason, sitsThere, corrections === '' ? '' : texts.seeCorrections].filter(Boolean).join('; ')
  return { ...row, remarks, time: time.slice(0, 10) === startsAt.slice(0, 10) ? time.slice(11) : time.slice(5) }
}

export const signedText = ({ texts }: LedgerSheet, { signed }: VenueLedger): string =>
  signed === null
    ? texts.notSigned
    : [`${texts.signedAt}${texts.separator}${signed.time}`, `${texts.signedBy}${texts.separator}${signed.who}`].join(
        '　',
      )
