import type { Browser, Page } from 'playwright-core'

/** Of the moving picture, pixels. */
export const frameSize = { width: 920, height: 576 }

/** A page on which frames are put together. */
export const composing = (browser: Browser): Promise<Page> => browser.newPage({ viewport: frameSize })

/**
 * The console on the left, over the key that was pressed; the screens below one another on the right.
 * @param shots of the console (8:5) and three screens (16:9), JPEG.
 * @returns RGBA, row by row.
 */
export async function composed(page: Page, shots: readonly Buffer[], label: string): Promise<Uint8Array> {
  const [desk = '', ...screens] = shots.map((shot) => `data:image/jpeg;base64,${shot.toString('base64')}`)
  await page.setContent(`<style>
    body { margin: 0; padding: 8px; box-sizing: border-box; height: 576px; display: grid; gap: 8px; background: #2b2724;
      grid-template-columns: 1fr 328px; font: 600 20px "Noto Sans SC", sans-serif; color: #fff6e6 }
    .desk { display: grid; align-content: center; gap: 28px; justify-items: center }
    .desk img { width: 100% } .halls { display: grid; gap: 4px; align-content: center } .halls img { width: 328px; height: 184px }
    kbd { font: inherit; padding: 10px 44px; border: 1px solid #f2d294; border-bottom-width: 4px; border-radius: 8px; visibility: ${label === '' ? 'hidden' : 'visible'} }
    img { display: block }
  </style><div class="desk"><img src="${desk}"><kbd>${label === '' ? '–' : label}</kbd></div>
  <div class="halls">${screens.map((source) => `<img src="${source}">`).join('')}</div>`)
  const png = (await page.screenshot()).toString('base64')
  const pixels: string = await page.evaluate(`(${readPixels})('data:image/png;base64,${png}')`)
  return new Uint8Array(Buffer.from(pixels, 'base64'))
}

/** Runs on the page. @returns base64. */
const readPixels = `async (source) => {
  const image = await createImageBitmap(await (await fetch(source)).blob())
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  let text = ''
  for (let at = 0; at < data.length; at += 32768) text += String.fromCharCode(...data.subarray(at, at + 32768))
  return btoa(text)
}`
