import { paperHead } from './paper-head.ts'

/** Tables one after the other, each on a page of its own: the papers of a hall for the day. */
export const packTemplate = `${paperHead}
#let pairs(list) = if list.len() == 0 { () } else { list.chunks(2).map(two => two.flatten()).flatten() }
#for section in data.sections {
  if section.onNewPage { pagebreak() }
  about.update(section.facts.first().last() + " · " + section.heading)
  if section.isContinued {
    align(center, text(font: sans, data.title + "　" + section.heading + words.continued))
  } else {
    heading1(data.title)
    v(1mm)
    heading2(section.heading)
  }
  v(2mm)
  if not section.isContinued {
    table(
      columns: (auto, 1fr, auto, 1fr),
      stroke: rule, inset: (x: 5pt, y: 4.5pt), align: horizon,
      ..section.facts.map(((label, value)) => (headCell(label), breakable(value))).flatten(),
    )
    v(2mm)
    if section.note != "" { text(size: 9pt, fill: luma(60), section.note) }
  }
  if section.rows.len() == 0 {
    align(center, block(above: 8mm, section.none))
  } else {
    let centred = section.columns.enumerate().filter(((_, one)) => one.at("isCentred", default: false)).map(((index, _)) => index)
    set text(size: 9.5pt)
    table(
      columns: section.columns.map(one => if one.mm == none { 1fr } else { one.mm * 1mm }),
      rows: if section.rowMm == 0 { auto } else { (auto,) },
      stroke: rule, inset: (x: 4pt, y: if section.rowMm == 0 { 5pt } else { section.rowMm * 0.5mm - 1.6mm }),
      align: (x, y) => (if y == 0 or x in centred { center } else { left }) + horizon,
      table.header(..section.columns.map(one => headCell(one.label))),
      ..section.rows.map(row => section.columns.map(one => breakable(row.at(one.key, default: "")))).flatten(),
    )
  }
}
`
