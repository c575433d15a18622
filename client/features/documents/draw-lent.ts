import type { PageViewport, PDFPageProxy } from 'pdfjs-dist'
import { lendTypefaces } from './lent-typefaces.ts'

/** Draws a page, and again once it has the typefaces that it lacks; `done` resolves to whether it is whole, not cancelled. */
export function drawLent(
  page: PDFPageProxy,
  lent: Map<string, FontFace>,
  canvas: HTMLCanvasElement,
  viewport: PageViewport,
) {
  let stop: () => void = () => undefined
  let isCancelled = false
  const render = () => {
    const task = page.render({ canvas, viewport })
    stop = () => task.cancel()
    return task.promise
  }
  const draw = async () => {
    await render()
    if (!isCancelled && (await lendTypefaces(page, lent)) && !isCancelled) await render()
    return !isCancelled
  }
  return {
    done: draw(),
    cancel: () => {
      isCancelled = true
      stop()
    },
  }
}
