/**
 * Begins every template: the page, the faces (`title body sans kai latin`, made by `set-faces.ts`) and what tables share.
 * Texts reach a paper as data only; `data.words` holds every word that is printed.
 */
export const paperHead = String.raw`
#let data = json(bytes(sys.inputs.data))
#let words = data.words
#let isChinese = data.isChinese
#let before = int(sys.inputs.at("before", default: "0"))
#set document(title: data.title, date: auto)
#set text(font: body, size: 10pt, lang: if isChinese { "zh" } else { "en" }, region: if isChinese { "cn" } else { "gb" }, fallback: false, hyphenate: false, cjk-latin-spacing: none)
#set par(leading: 0.55em, spacing: 0.8em, justify: false)
#let pageOf(number, count) = words.page.replace("{page}", str(number)).replace("{pages}", str(count))
// What the page is about: a loose sheet says it, too.
#let about = state("about", "")
#let foot = context {
  let count = if "pages" in sys.inputs { int(sys.inputs.pages) } else { counter(page).final().first() }
  set text(size: 8pt)
  grid(
    columns: (1fr, auto),
    column-gutter: 6mm,
    text(fill: luma(90), (about.get(), data.mark).filter(one => one != "").join("　")),
    pageOf(counter(page).get().first(), count),
  )
}
#set page(paper: "a4", margin: (top: 22mm, bottom: 22mm, left: 18mm, right: 18mm), footer: foot)
#counter(page).update(before + 1)
#let rule = 0.5pt + black
#let headCell(body) = text(font: wordFace, body)
// As small as its longest word needs to keep within the column; Chinese breaks wherever it has to.
#let fittedHead(body) = if isChinese { headCell(body) } else {
  layout(size => {
    let widest = calc.max(..body.split(" ").map(word => measure(headCell(word)).width))
    text(size: 1em * calc.min(1, size.width / calc.max(widest, 1pt)), headCell(body))
  })
}
// A title of several lines has lines of about one length.
#let heading1(body) = layout(size => {
  let line = text(font: title, size: 18pt, body)
  let width = measure(line).width
  let lines = calc.ceil(width / size.width)
  align(center, block(width: calc.min(size.width, width / lines + 36pt), line))
})
#let heading2(body, face: wordFace) = align(center, text(font: face, size: 13pt, body))
// A long word breaks where there is no other way.
#let breakable(text) = if text.len() < 18 { text } else { text.replace(regex("[A-Za-z0-9_/\\.@:-]{16}"), found => found.text + "\u{200b}") }
`
