import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage, type PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** An annotation as a page draws it: a form, and where it stands. */
export interface DrawnAnnotation {
  readonly form: PDFRef
  /** Before the form's own matrix. */
  readonly matrix: Matrix
}

type Matrix = readonly [number, number, number, number, number, number]

const hidden = 2
const notOnScreen = 32
const key = PDFName.of

/**
 * Takes the annotations off a page, since they are drawn above everything else, and hands over what is seen of them.
 * Links stay, without a look of their own.
 */
export function takeAnnotations(page: PDFPage): readonly DrawnAnnotation[] {
  const { context } = page.doc
  const all = context.lookup(page.node.get(key('Annots')))
  if (!(all instanceof PDFArray)) return []
  const annotations = all.asArray().flatMap((entry) => {
    const found = context.lookup(entry)
    return found instanceof PDFDict ? [found] : []
  })
  const links = annotations.filter((annotation) => annotation.get(key('Subtype')) === key('Link'))
  for (const link of links) {
    for (const look of ['AP', 'BS', 'C']) link.delete(key(look))
    link.set(key('Border'), context.obj([0, 0, 0]))
  }
  page.node.set(key('Annots'), context.obj(links.map((link) => context.register(link))))
  return annotations.filter((annotation) => !links.includes(annotation)).flatMap(drawnOf)
}

function drawnOf(annotation: PDFDict): readonly DrawnAnnotation[] {
  const flags = annotation.lookup(key('F'))
  const isHidden = flags instanceof PDFNumber && (flags.asNumber() & (hidden | notOnScreen)) !== 0
  const look = isHidden || annotation.get(key('Subtype')) === key('Popup') ? null : lookOf(annotation)
  const rect = numbersOf(annotation.lookup(key('Rect')), 4)
  if (look === null || rect === null) return []
  const { context } = annotation
  const matrix = matrixOnto(rect, look.dict)
  const isForm = look.dict.get(key('Subtype')) === key('Form')
  if (!isForm) look.dict.set(key('Subtype'), key('Form'))
  return matrix === null ? [] : [{ form: context.getObjectRef(look) ?? context.register(look), matrix }]
}

/** The look that is shown: one of several by the state it is in. */
function lookOf(annotation: PDFDict): PDFStream | null {
  const looks = annotation.lookup(key('AP'))
  const normal = looks instanceof PDFDict ? looks.lookup(key('N')) : undefined
  if (normal instanceof PDFStream) return normal
  const state = annotation.lookup(key('AS'))
  const found = normal instanceof PDFDict && state instanceof PDFName ? normal.lookup(state) : undefined
  return found instanceof PDFStream ? found : null
}

/** Lays the box of the form, turned by its matrix, on the rectangle. @source ISO 32000-1, 12.5.5 */
function matrixOnto(rect: readonly number[], form: PDFDict): Matrix | null {
  const box = numbersOf(form.lookup(key('BBox')), 4)
  const [a, b, c, d, e, f] = numbersOf(form.lookup(key('Matrix')), 6) ?? [1, 0, 0, 1, 0, 0]
  if (box === null) return null
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box
  const corners = [x1, x2].flatMap((x) =>
    [y1, y2].map((y) => [(a ?? 1) * x + (c ?? 0) * y + (e ?? 0), (b ?? 0) * x + (d ?? 1) * y + (f ?? 0)] as const),
  )
  const from = boundsOf(corners)
  const to = boundsOf([
    [rect[0] ?? 0, rect[1] ?? 0],
    [rect[2] ?? 0, rect[3] ?? 0],
  ])
  if (from.width === 0 || from.height === 0) return null
  const [sx, sy] = [to.width / from.width, to.height / from.height]
  return [sx, 0, 0, sy, to.x - from.x * sx, to.y - from.y * sy]
}

function boundsOf(points: readonly (readonly [number, number])[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

function numbersOf(value: unknown, count: number): readonly number[] | null {
  if (!(value instanceof PDFArray) || value.size() !== count) return null
  const numbers = value.asArray().map((_, index) => value.lookup(index))
  return numbers.every((entry) => entry instanceof PDFNumber) ? numbers.map((entry) => entry.asNumber()) : null
}
