import {
  concatTransformationMatrix,
  degrees,
  drawObject,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
  setGraphicsState,
} from '@cantoo/pdf-lib'
import { takeAnnotations } from './flat-annotations.ts'
import { outlineOf, type TextOutline } from './glyph-outlines.ts'
import { assertReadable, createInflateBudget, type InflateBudget } from './inflate-budget.ts'
import { jpegTurn } from './jpeg-turn.ts'
import { pageForm } from './page-form.ts'

/** Degrees; rising from left to right. */
const slope = 32
/** Points between lines across the page, and between marks on a line. */
const gap = { across: 118, along: 72 }
const opacity = 0.13
/** A sheet of A4 in points: an image is laid on one of its own shape whose longer side is as long. */
const longerSide = 841.89

/**
 * A copy with the text across every page, above what is on it.
 * What the page draws cannot reach the mark, and nothing is drawn above it.
 * @throws when it is not a PDF or image that can be read and written as a whole: closed by a password, broken, of another kind,
 * or one that inflates to more than is read.
 * @source DOC-13, DOC-14
 */
export async function markedCopy(bytes: Uint8Array, contentType: string, text: string): Promise<Uint8Array> {
  const pdf = await openAsPdf(bytes, contentType)
  const outline = outlineOf(text)
  if (outline.width === 0 || pdf.getPageCount() === 0) throw new Error('there is nothing to mark, or to mark with')
  const mark = markForm(pdf, outline)
  const light = pdf.context.register(pdf.context.obj({ Type: 'ExtGState', ca: opacity, CA: opacity }))
  for (const page of pdf.getPages()) markPage(page, { mark, light, outline })
  noteMark(pdf, text)
  return pdf.save({ objectsPerTick: Number.POSITIVE_INFINITY })
}

async function openAsPdf(bytes: Uint8Array, contentType: string): Promise<PDFDocument> {
  if (contentType === 'application/pdf') {
    assertReadable(bytes)
    // The empty password opens what is closed to nobody but by its owner's.
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity, password: '' })
    const budget = createInflateBudget()
    for (const page of pdf.getPages()) setApart(page, budget)
    pdf.catalog.delete(PDFName.of('AcroForm'))
    return pdf
  }
  const pdf = await PDFDocument.create()
  const image = contentType === 'image/png' ? await pdf.embedPng(bytes) : await embedJpeg(pdf, bytes, contentType)
  const scale = longerSide / Math.max(image.width, image.height)
  const size = { width: image.width * scale, height: image.height * scale }
  const page = pdf.addPage([size.width, size.height])
  page.drawImage(image, { x: 0, y: 0, ...size })
  if (contentType === 'image/jpeg') page.setRotation(degrees(jpegTurn(bytes)))
  return pdf
}

function embedJpeg(pdf: PDFDocument, bytes: Uint8Array, contentType: string) {
  if (contentType !== 'image/jpeg') throw new Error(`${contentType} cannot be laid on a page`)
  return pdf.embedJpg(bytes)
}

/** The line once, drawn many times. A group, so that strokes which overlap do not darken one another. */
function markForm(pdf: PDFDocument, { width, operators }: TextOutline): PDFRef {
  const form = pdf.context.flateStream(`0.35 g 0.35 G 46 w 1 j\n${operators}B\n`, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [-100, -400, width + 100, 1_200],
    Group: { Type: 'Group', S: 'Transparency', CS: 'DeviceRGB' },
  })
  return pdf.context.register(form)
}

interface Mark {
  readonly mark: PDFRef
  readonly light: PDFRef
  readonly outline: TextOutline
}

/** Has the page draw a form with all that it drew, then what is seen of its annotations; nothing else. */
function setApart(page: PDFPage, budget: InflateBudget): void {
  const { context } = page.doc
  const original = pageForm(page, budget)
  const annotations = takeAnnotations(page)
  page.node.set(PDFName.of('Resources'), context.obj({}))
  page.node.set(PDFName.of('Contents'), context.obj([]))
  page.pushOperators(
    ...drawn(page.node.newXObject('Page', original)),
    ...annotations.flatMap(({ form, matrix }) => drawn(page.node.newXObject('Note', form), matrix)),
  )
}

function markPage(page: PDFPage, { mark, light, outline: { width } }: Mark): void {
  const box = page.getCropBox()
  const size = Math.min(26, Math.max(12, Math.min(box.width, box.height) / 30))
  const scale = size / 1_000
  const name = page.node.newXObject('CopyMark', mark)
  const state = page.node.newExtGState('CopyLight', light)
  const [cos = 0, sin = 0] = [Math.cos(radians), Math.sin(radians)].map((value) => value * scale)
  const marks = placesIn(box, width * scale).flatMap(([x, y]) => drawn(name, [cos, sin, -sin, cos, x, y]))
  page.pushOperators(pushGraphicsState(), setGraphicsState(state), ...marks, popGraphicsState())
}

const drawn = (
  name: PDFName,
  [a, b, c, d, e, f]: readonly [number, number, number, number, number, number] = [1, 0, 0, 1, 0, 0],
) => [pushGraphicsState(), concatTransformationMatrix(a, b, c, d, e, f), drawObject(name), popGraphicsState()]

const radians = (slope * Math.PI) / 180

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where marks begin so that they cover the box: lines across it, every other one shifted by half. */
function placesIn(box: Box, markWidth: number): readonly (readonly [number, number])[] {
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)]
  const reach = Math.hypot(box.width, box.height) / 2
  const along = markWidth + gap.along
  const across = Math.max(gap.across, reach / 40)
  const places: [number, number][] = []
  for (let row = Math.ceil(-reach / across); row * across < reach; row += 1) {
    const start = row % 2 === 0 ? -markWidth / 2 : along / 2 - markWidth / 2
    for (let column = Math.ceil((-reach - start - markWidth) / along); start + column * along < reach; column += 1) {
      const [u, v] = [start + column * along, row * across]
      places.push([box.x + box.width / 2 + u * cos - v * sin, box.y + box.height / 2 + u * sin + v * cos])
    }
  }
  return places
}

/** The same text where only programs read it: it says whose copy this is, should the drawing be gone. */
function noteMark(pdf: PDFDocument, text: string): void {
  pdf.catalog.set(PDFName.of('OneHallCopy'), PDFHexString.fromText(text))
}
