import type { Page } from 'playwright-core'

/** Of a hall's screen, as replays draw it. */
const full = { width: 1_920, height: 1_080 }

/** What goes on by itself is not drawn: times, the bar of the item that fills, the dot of the line, whatever moves. */
const still = `
  *, *::before, *::after { animation: none !important; transition: none !important; cursor: none !important; }
  [data-runs], [data-live], [data-standing] span[style*="scaleX"] { visibility: hidden !important; }`

/** A replay as large as the screen itself, without what says that it is one. */
const asScreen = `
  html, body { overflow: hidden !important; }
  [data-picture] { position: fixed !important; inset: 0 !important; z-index: 99; margin: 0 !important; display: block !important; }
  [data-picture] > * { width: 1920px !important; height: 1080px !important; border-radius: 0 !important; }
  [data-picture] > * > * ~ * { display: none !important; }`

/**
 * What a screen shows, to the pixel, less what goes on by itself.
 * @param picture the name of the picture in a replay; absent: the page is the screen.
 */
export async function scenePicture(page: Page, picture?: string): Promise<Buffer> {
  await page.setViewportSize(full)
  const style = await page.addStyleTag({ content: picture === undefined ? still : still + asScreen })
  await page.evaluate((name) => {
    if (name !== undefined) document.querySelector(`[aria-label="${name}"]`)?.setAttribute('data-picture', '')
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (/\d{1,2}:\d\d/u.test(text.nodeValue ?? '')) text.parentElement?.setAttribute('data-runs', '')
  }, picture)
  await page.evaluate(() => document.fonts.ready.then(() => null))
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  )
  const shot = await page.screenshot({ type: 'png' })
  await style.evaluate((element) => (element as Element).remove())
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-runs]')) one.removeAttribute('data-runs')
  })
  return shot
}

/** How many pixels of two pictures are not alike: by more than a step that no eye sees in any colour. */
export const unlikePixels = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async ([first, second]) => {
      const pixels = async (png: string) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
        const canvas = new OffscreenCanvas(picture.width, picture.height)
        const context = canvas.getContext('2d')
        context?.drawImage(picture, 0, 0)
        return context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
      }
      const [a, b] = [await pixels(first), await pixels(second)]
      if (a.length !== b.length) return a.length
      let unlike = 0
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((colour) => Math.abs((a[at + colour] ?? 0) - (b[at + colour] ?? 0)) > 8)) unlike += 1
      return unlike
    },
    [one.toString('base64'), other.toString('base64')] as const,
  )
