import { paperHead } from './paper-head.ts'

/**
 * A paper of a body in Chinese by GB/T 9704-2012: type area 156 × 225 mm, 37 mm above, 28 mm to the binding, 22 lines of 28
 * characters (15.75 pt at a pitch of 29.62 pt), page numbers of 14 pt 7 mm below, right on odd pages and left on even ones. In
 * English the house's own plain layout.
 */
export const officialTemplate = `${paperHead}
#let pitch = if isChinese { 29.62pt } else { 16pt }
#let size = if isChinese { 15.75pt } else { 11pt }
#let tableSize = if isChinese { 12pt } else { 9.5pt }
#let isWide = data.at("isWide", default: false)
#let margin = if isWide { (top: 28mm, bottom: 26mm, left: 35mm, right: 25mm) } else if isChinese { (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm) } else { (top: 25mm, bottom: 25mm, left: 25mm, right: 25mm) }
#set text(size: size, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: pitch - size, spacing: pitch - size, justify: isChinese, first-line-indent: if isChinese { (amount: 2em, all: true) } else { 0pt })
#let pageNumber = context {
  let number = counter(page).get().first()
  let count = if "pages" in sys.inputs { int(sys.inputs.pages) } else { counter(page).final().first() }
  let said = text(size: if isChinese { 14pt } else { 9pt }, words.page.replace("{page}", str(number)).replace("{pages}", str(count)))
  let mark = grid(columns: (9mm, auto), column-gutter: 2mm, align: horizon,
    image(bytes(data.picture), format: "svg", width: 9mm),
    { set par(leading: 3pt, first-line-indent: 0pt, justify: false); text(size: 7pt, fill: luma(90), data.mark) })
  let isOdd = calc.odd(number)
  grid(columns: (1fr, 1fr), align: (left + top, right + top),
    if isOdd { mark } else { h(1em) + said },
    if isOdd { said + h(1em) } else { mark })
}
#set page(flipped: isWide, margin: margin, footer: pageNumber, footer-descent: 7mm)
#let plainly(body) = { set par(first-line-indent: 0pt, justify: false, leading: 0.45em, spacing: 0.45em); body }
#let red = rgb("#e60012")
#if "letterhead" in data {
  set par(first-line-indent: 0pt, justify: false)
  let head = data.letterhead
  if isChinese { v(35mm) }
  if head.mark != "" {
    block(above: 0pt, below: 0pt, width: 100%, layout(area => {
      let wanted = if isChinese { 46pt } else { 20pt }
      let width = measure(text(font: title, size: wanted, head.mark)).width
      align(center, text(font: title, size: wanted * calc.min(1, area.width / width), fill: if isChinese { red } else { black }, head.mark))
    }))
  }
  block(above: if isChinese { 2 * pitch } else { pitch }, below: 4mm, width: 100%, grid(columns: (1fr, auto), h(if isChinese { 1em } else { 0em }) + head.number, head.date + h(if isChinese { 1em } else { 0em })))
  block(above: 0pt, below: if isChinese { 2 * pitch } else { pitch }, line(length: 100%, stroke: if isChinese { 1.2pt + red } else { rule }))
}
#align(center, block(below: pitch - size, {
  set par(first-line-indent: 0pt, justify: false, leading: 0.5em)
  text(font: title, size: if isChinese { 22pt } else { 17pt }, data.title)
  if data.name != "" {
    linebreak()
    text(font: title, size: if isChinese { 22pt } else { 14pt }, data.name)
  }
}))
#if data.facts.len() > 0 {
  plainly(block(above: pitch, below: pitch, table(
    columns: (auto, 1fr),
    stroke: rule, inset: (x: 5pt, y: 5pt), align: horizon,
    ..data.facts.map(((label, value)) => (text(size: tableSize, headCell(label)), text(size: tableSize, breakable(value)))).flatten(),
  )))
} else { v(pitch) }
#for one in data.blocks {
  if one.kind == "heading" {
    block(sticky: true, above: pitch - size, below: pitch - size, par(text(font: if isChinese { sans } else { title }, weight: if isChinese { "regular" } else { "bold" }, one.text)))
  } else if one.kind == "paragraph" {
    par(breakable(one.text))
  } else if one.kind == "gap" {
    v(pitch, weak: false)
  } else if one.kind == "point" {
    par(text(font: if isChinese { kai } else { title }, one.lead) + breakable(one.text))
  } else if one.kind == "list" {
    block(above: pitch - size, below: pitch - size, grid(
      columns: (if isChinese { (2 + one.label.clusters().len()) * 1em } else { auto }, 1fr),
      column-gutter: if isChinese { 0pt } else { 0.4em },
      { set par(first-line-indent: 0pt); h(if isChinese { 2em } else { 0em }); text(font: wordFace, one.label) },
      { set par(first-line-indent: 0pt); breakable(one.text) }))
  } else if one.kind == "attachments" {
    let several = one.names.len() > 1
    block(above: pitch - size, below: pitch - size, {
      set par(first-line-indent: 0pt)
      for (index, name) in one.names.enumerate() {
        block(above: if index == 0 { 0pt } else { pitch - size }, below: 0pt, grid(
          columns: (if isChinese { 5em } else { 7em }, if several { if isChinese { 1em } else { 1.6em } } else { 0pt }, 1fr),
          if index == 0 { h(if isChinese { 2em } else { 0em }) + one.label },
          if several { text(font: latin, str(index + 1) + ".") },
          breakable(name)))
      }
    })
  } else if one.kind == "attachment" {
    pagebreak(weak: true)
    block(above: 0pt, below: pitch - size, { set par(first-line-indent: 0pt); text(font: if isChinese { sans } else { title }, one.label) })
    v(pitch, weak: false)
    // Its lines stand in those of the grid, as tall as they are.
    let tall = if isChinese { 22pt } else { 15pt }
    let over = if isChinese { (tall - size) / 2 } else { 0pt }
    v(-over, weak: false)
    align(center, block(above: 0pt, below: 0pt, { set par(first-line-indent: 0pt, justify: false, leading: if isChinese { pitch - tall } else { 0.5em }); text(font: title, size: tall, one.title) }))
    v(pitch - over, weak: false)
  } else if one.kind == "line" {
    block(above: pitch - size, below: pitch - size, grid(columns: (if isChinese { 3.4em } else { 3.2em }, 1fr), column-gutter: 0.6em,
      { set par(first-line-indent: 0pt); text(font: latin, one.time) },
      { set par(first-line-indent: 0pt); breakable(one.text) }))
  } else if one.kind == "pageBreak" {
    pagebreak(weak: true)
  } else if one.kind == "signature" {
    plainly(block(breakable: false, above: pitch, below: pitch, text(size: tableSize, grid(columns: (1fr, auto, 48mm), column-gutter: 2mm, align: bottom,
      // What does not stand beside it is two lines, each whole.
      if isChinese { one.text.replace("　", "\n") } else { one.text }, one.signer, box(width: 48mm, stroke: (bottom: 0.5pt), hide("1"))))))
  } else {
    let centred = one.columns.enumerate().filter(((_, column)) => column.at("isCentred", default: false)).map(((index, _)) => index)
    plainly(block(above: pitch - size, below: pitch - size, {
      set text(size: if one.at("isSmall", default: false) { if isChinese { 9.5pt } else { 8.5pt } } else { tableSize })
      table(
        columns: one.columns.map(column => column.share * 1fr),
        stroke: rule, inset: (x: 3pt, y: 4.5pt),
        align: (x, y) => (if y == 0 or x in centred { center } else { left }) + horizon,
        table.header(..one.columns.map(column => fittedHead(column.label))),
        ..one.rows.flatten().map(breakable),
      )
    }))
  }
}
#if data.signatures.len() > 0 { plainly(block(breakable: false, above: 2 * pitch, {
  set par(leading: pitch - size, spacing: pitch - size)
  for signer in data.signatures {
    block(grid(columns: (auto, 52mm, 1fr, auto), column-gutter: 2mm, align: bottom,
      text(font: wordFace, signer), box(width: 52mm, stroke: (bottom: 0.5pt), hide("1")), [], words.signDate))
  }
})) }
#if "imprint" in data {
  let said = data.imprint
  let outer = line(length: 100%, stroke: 0.35mm)
  let inner = line(length: 100%, stroke: 0.25mm)
  let indent = if isChinese { 1em } else { 0em }
  v(1fr)
  block(breakable: false, width: 100%, above: pitch, below: 0pt, {
    set par(first-line-indent: 0pt, justify: false)
    set text(size: if isChinese { 14pt } else { 9.5pt })
    set block(above: 1.8mm, below: 1.8mm)
    outer
    if said.copies != none {
      pad(x: indent, par(hanging-indent: if isChinese { 3em } else { 0em }, said.copies))
      inner
    }
    pad(x: indent, grid(columns: (1fr, auto), said.issuer, said.issued))
    outer
  })
}
`
