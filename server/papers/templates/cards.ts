import { paperHead } from './paper-head.ts'

/** Cards of 90 × 54 mm, two beside each other and five below, with marks to cut by. */
export const cardsTemplate = `${paperHead}
#set page(margin: (x: 15mm, y: 13.5mm), footer: none)
#let cutMarks = {
  let mark(dx, dy, length, isUpright) = place(top + left, dx: dx, dy: dy, line(length: length, angle: if isUpright { 90deg } else { 0deg }, stroke: 0.3pt + luma(90)))
  for x in (0mm, 90mm, 180mm) { mark(x, -9mm, 6mm, true); mark(x, 273mm, 6mm, true) }
  for y in range(0, 6).map(index => index * 54mm) { mark(-11mm, y, 8mm, false); mark(183mm, y, 8mm, false) }
}
// The largest of these sizes at which the text stays within that height.
#let fitted(body, width, height, sizes, face) = context {
  set text(top-edge: 0.88em, bottom-edge: -0.16em)
  set par(leading: 0.25em)
  let best = sizes.find(size => measure(block(width: width, text(font: face, size: size, body))).height <= height)
  block(width: width, height: height, clip: true, text(font: face, size: if best == none { sizes.last() } else { best }, body))
}
#let line-of(label, value) = (text(font: sans, size: 8pt, fill: luma(70), label), text(size: 9pt, breakable(value)))
#let card(one) = {
  let width = if one.picture == "" { 80mm } else { 54mm }
  box(width: 90mm, height: 54mm, inset: 5mm, stroke: 0.2pt + luma(190), clip: true, {
    fitted(data.title, 80mm, 8.5mm, (9pt, 8pt, 7pt, 6pt), sans)
    place(top + left, dy: 9.5mm, fitted(one.name, width, 7.6mm, (17pt, 14pt, 11pt, 9pt, 7.5pt), title))
    place(top + left, dy: 18.2mm, fitted([#one.unit#h(0.6em)#one.post], width, 7.5mm, (9pt, 8pt, 7pt, 6pt), kai))
    place(bottom + left, fitted(grid(
      columns: (auto, 1fr), column-gutter: 2mm, row-gutter: 1.3mm,
      ..line-of(words.venue, one.venue),
      ..if one.seat == "" { () } else { line-of(words.seat, one.seat) },
      ..line-of(words.planned, data.time),
      ..if one.picture != "" or data.address == "" { () } else { line-of(words.address, data.address) },
    ), width, 17mm, (9pt, 7pt), body))
    if one.picture != "" {
      place(bottom + right, align(center, {
        image(bytes(one.picture), format: "svg", width: 23mm)
        v(-2mm)
        text(font: latin, size: 9pt, one.code)
      }))
    }
  })
}
#if data.cards.len() == 0 { align(center, words.none) }
#for (index, sheet) in data.cards.chunks(10).enumerate() {
  if index > 0 { pagebreak() }
  place(top + left, cutMarks)
  grid(columns: (90mm, 90mm), rows: 54mm, ..sheet.map(card))
}
`
