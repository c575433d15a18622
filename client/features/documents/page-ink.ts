import type { PDFPageProxy } from 'pdfjs-dist'
import { drawLent } from './draw-lent.ts'
import { footRow, saysPage } from './page-foot.ts'

/** Where a page is written on. Lengths are in points of the page, as it is looked at. */
export interface PageInk {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** How many points of each row are written on, from the top. */
  readonly rows: readonly number[]
}

/** The same on every machine, so that all halls cut at the same place. */
const columns = 700
/** Brighter than this is paper, of 255. */
const paperFrom = 190

const measured = new WeakMap<PDFPageProxy, Promise<PageInk>>()

/** Measures a page once, by drawing it small and aside. The number of the page at its foot is left out. */
export function inkOf(page: PDFPageProxy, lent: Map<string, FontFace>): Promise<PageInk> {
  const known = measured.get(page)
  if (known !== undefined) return known
  const ink = measure(page, lent)
  measured.set(page, ink)
  ink.catch(() => measured.delete(page))
  return ink
}

async function measure(page: PDFPageProxy, lent: Map<string, FontFace>): Promise<PageInk> {
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = columns / width
  const canvas = document.createElement('canvas')
  canvas.width = columns
  canvas.height = Math.round(height * scale)
  await drawLent(page, lent, canvas, page.getViewport({ scale })).done
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const points = context?.getImageData(0, 0, columns, canvas.height).data ?? new Uint8ClampedArray()
  const rows = Array.from({ length: canvas.height }, () => 0)
  let [left, right] = [columns, 0]
  for (let at = 0; at < points.length; at += 4) {
    const brightness = 0.3 * (points[at] ?? 0) + 0.59 * (points[at + 1] ?? 0) + 0.11 * (points[at + 2] ?? 0)
    if (brightness >= paperFrom) continue
    const column = (at / 4) % columns
    const row = Math.floor(at / 4 / columns)
    rows[row] = (rows[row] ?? 0) + 1
    left = Math.min(left, column)
    right = Math.max(right, column + 1)
  }
  const foot = footRow(rows)
  if (foot !== null && saysPage(await textBelow(page, foot / scale))) rows.fill(0, foot)
  const isBlank = right === 0
  return { width, height, left: isBlank ? 0 : left / scale, right: isBlank ? width : right / scale, rows }
}

/** @param top in points from the top of the page. */
async function textBelow(page: PDFPageProxy, top: number): Promise<string> {
  const viewport = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const below = items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, y = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5])
    return y > top ? [item.str] : []
  })
  return below.join('')
}
