import { paperHead } from './paper-head.ts'

/** The attendance register: in front of several halls a page with the numbers of all, then hall after hall. */
export const registerTemplate = `${paperHead}
#let centred(cells) = cells.map(cell => align(center, cell))
#let facts(rows) = table(
  columns: (auto, 1fr, auto, 1fr),
  stroke: rule, inset: (x: 5pt, y: 4.5pt), align: horizon,
  ..rows.map(((label, value)) => (headCell(label), breakable(value))).flatten(),
)
#let counts(labels, values) = table(
  columns: (1fr,) * labels.len(),
  stroke: rule, inset: 4.5pt, align: center + horizon,
  ..labels.map(headCell), ..values,
)
#let lines(columns, labels, rows, centre: ()) = table(
  columns: columns,
  stroke: rule, inset: (x: 4pt, y: 5pt),
  align: (x, y) => (if y == 0 or x in centre { center } else { left }) + horizon,
  table.header(..labels.map(headCell)),
  ..rows.flatten().map(breakable),
)
#let opening() = {
  heading1(data.title)
  v(1mm)
  heading2(words.ledger)
  v(3mm)
}

#if data.summary != none {
  opening()
  facts(data.summary.facts)
  v(3mm)
  lines(
    (1fr,) + (13mm,) * data.summary.labels.len() + (31mm,),
    (words.venue, ..data.summary.labels, words.signedAt),
    data.summary.rows,
    centre: range(1, data.summary.labels.len() + 2),
  )
  if data.venues.len() > 0 { pagebreak() }
}
#for (index, venue) in data.venues.enumerate() {
  if index > 0 { pagebreak() }
  about.update(venue.name)
  if venue.isContinued {
    align(center, text(font: sans, data.title + "　" + venue.name + "　" + words.continued))
    v(2mm)
  } else {
    opening()
    facts(venue.facts)
    v(2mm)
    counts(data.labels, venue.counts)
    v(2mm)
  }
  set text(size: 9pt)
  lines(
    (10mm, 22mm, 1fr, 21mm, 17mm, 15mm, 19mm, 23mm, 18mm),
    (words.number, words.name, words.unit, words.title, words.standing, words.time, words.way, words.remarks, words.signature),
    venue.rows.map(row => (str(row.number), row.name, row.unit, row.title, row.standing, row.time, row.way, row.remarks, "")),
    centre: (0, 4, 5, 6),
  )
  if not venue.isOpenEnded {
    block(breakable: false, above: 6mm, grid(
      columns: (1fr, auto),
      align: horizon,
      text(size: 10pt, venue.signed),
      text(size: 10pt, words.handSignature + words.separator + box(width: 48mm, stroke: (bottom: 0.5pt), outset: (bottom: 2pt), hide("1"))),
    ))
    if venue.corrections.len() > 0 {
      block(breakable: false, above: 7mm, below: 2mm, text(font: wordFace, size: 11pt, words.corrections))
      lines(
        (31mm, 23mm, 1fr, 1fr, 20mm, 1.2fr),
        (words.time, words.name, words.from, words.to, words.who, words.reason),
        venue.corrections.map(one => (one.time, one.name, one.from, one.to, one.who, one.reason)),
        centre: (0, 4),
      )
    }
  }
}
`
