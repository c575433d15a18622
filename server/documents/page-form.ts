import { type PDFArray, type PDFPage, type PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { balanceOf } from './drawing-balance.ts'
import type { InflateBudget } from './inflate-budget.ts'

/**
 * What a page draws, as a form of its own: whatever it clips, scales or leaves open ends with it.
 * @throws what cannot be decoded.
 */
export function pageForm(page: PDFPage, budget: InflateBudget): PDFRef {
  const { context } = page.doc
  const drawing = balanced(drawingOf(page, budget))
  const box = page.getMediaBox()
  const form = context.flateStream(drawing, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [box.x, box.y, box.x + box.width, box.y + box.height],
    Resources: page.node.Resources() ?? {},
  })
  return context.register(form)
}

/** Streams of a page are one drawing: a word ends with its stream. */
function drawingOf(page: PDFPage, budget: InflateBudget): Uint8Array {
  const contents = page.node.Contents()
  const parts = contents instanceof PDFStream ? [contents] : contents === undefined ? [] : streamsOf(page, contents)
  return Buffer.concat(parts.flatMap((part) => [budget.decoded(part), Buffer.from('\n')]))
}

const streamsOf = (page: PDFPage, contents: PDFArray): readonly PDFStream[] =>
  contents.asArray().flatMap((entry) => {
    const part = page.doc.context.lookup(entry)
    return part instanceof PDFStream ? [part] : []
  })

function balanced(drawing: Uint8Array): Uint8Array {
  const { stray, closing } = balanceOf(drawing)
  for (const at of stray) drawing[at] = 0x20
  return Buffer.concat([drawing, Buffer.from(closing)])
}
