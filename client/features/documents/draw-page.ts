import type { PDFPageProxy } from 'pdfjs-dist'
import { drawLent } from './draw-lent.ts'
import type { OpenDocument } from './open-document.ts'
import { inkOf } from './page-ink.ts'
import { isUpright, type PagePicture, pictureOfPage, pictureOfPart, type Size } from './page-picture.ts'

interface Drawing extends Pick<OpenDocument, 'lent'> {
  readonly pdf: NonNullable<OpenDocument['pdf']>
  /** From 1. */
  readonly page: number
  /** Undefined, as `of`: the whole page. */
  readonly part: number | undefined
  readonly of: number | undefined
  readonly canvas: HTMLCanvasElement
  readonly frame: Size
}

/**
 * Draws a page, or a part of it, as large as the frame allows, at the screen's own resolution; `done` resolves to whether it
 * was drawn, not cancelled.
 */
export function drawPage(drawing: Drawing) {
  let cancel: () => void = () => undefined
  let isCancelled = false
  const draw = async () => {
    const proxy = await drawing.pdf.getPage(drawing.page)
    const picture = await pictureOf(proxy, drawing)
    if (isCancelled) return false
    const density = Math.min(2, window.devicePixelRatio)
    // Drawn aside first, so that the page before stays until this one is whole.
    const aside = document.createElement('canvas')
    aside.width = Math.floor(picture.width * density)
    aside.height = Math.floor(picture.height * density)
    const viewport = proxy.getViewport({
      scale: picture.scale * density,
      offsetX: -picture.fromX * density,
      offsetY: -picture.fromY * density,
    })
    const task = drawLent(proxy, drawing.lent, aside, viewport)
    cancel = task.cancel
    if (!(await task.done)) return false
    lay(aside, drawing.canvas, picture, density)
    return true
  }
  const done = draw().catch((error: unknown) => {
    if (!isCancelled) throw error
    return false
  })
  return {
    done,
    cancel: () => {
      isCancelled = true
      cancel()
    },
  }
}

async function pictureOf(page: PDFPageProxy, { lent, part, of, frame }: Drawing): Promise<PagePicture> {
  const size = page.getViewport({ scale: 1 })
  if (part === undefined || of === undefined || !isUpright(size)) return pictureOfPage(size, frame)
  return pictureOfPart(await inkOf(page, lent), part, of, frame)
}

function lay(aside: HTMLCanvasElement, canvas: HTMLCanvasElement, { paper, x, y }: PagePicture, density: number): void {
  canvas.width = Math.floor(paper.width * density)
  canvas.height = Math.floor(paper.height * density)
  canvas.style.width = `${Math.floor(paper.width)}px`
  canvas.getContext('2d')?.drawImage(aside, Math.round(x * density), Math.round(y * density))
}
