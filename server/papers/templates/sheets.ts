import { paperHead } from './paper-head.ts'

/** One page for each hall: a picture and an address for each way in. */
export const sheetsTemplate = `${paperHead}
#let blank = box(width: 44mm, stroke: (bottom: 0.5pt), outset: (bottom: 2pt), hide("1"))
#for (index, venue) in data.venues.enumerate() {
  if index > 0 { pagebreak() }
  heading1(data.title)
  v(1mm)
  heading2(venue.name, face: sans)
  align(center, text(size: 10pt, words.planned + words.separator + data.time))
  v(4mm)
  table(
    columns: (46mm, 1fr),
    stroke: rule, inset: 5mm, align: (center + horizon, left + horizon),
    ..venue.links.map(link => (
      image(bytes(link.picture), format: "svg", width: 34mm),
      {
        text(font: wordFace, size: 14pt, link.role)
        v(1mm)
        text(size: 11pt, link.todo)
        v(1mm)
        text(font: latin, size: 8.5pt, breakable(link.url))
      },
    )).flatten(),
  )
  v(5mm)
  text(font: wordFace, size: 12pt, words.callTitle)
  par(text(size: 11pt, words.call))
  v(3mm)
  grid(columns: (auto, 1fr, auto, 1fr), column-gutter: 3mm, align: horizon,
    text(size: 11pt, words.technician + words.separator), blank, text(size: 11pt, words.clerk + words.separator), blank)
  v(5mm)
  text(size: 9pt, fill: luma(70), words.keep)
}
`
