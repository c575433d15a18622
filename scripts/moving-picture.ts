import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import gifenc from 'gifenc'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser.ts'
import { composed, composing, frameSize } from './pictures/composed-frame.ts'
import { startGalleryHall } from './pictures/gallery-hall.ts'
import { type GalleryPage, openGallery } from './pictures/gallery-pages.ts'
import { scenes } from './pictures/gallery-scenes.ts'

/** Makes the moving picture of README: `npm run moving-picture`. One key on the console, and three halls follow. */
const pages: readonly GalleryPage[] = [
  { name: 'console', group: 'console', size: 'desk', role: 'moderator', query: 'lang=zh-CN' },
  ...(['hulin', 'mishan', 'jidong'] as const).map((venueId) => ({
    name: venueId,
    group: 'screen' as const,
    size: 'screen' as const,
    role: 'screen',
    venueId,
    query: 'lang=zh-CN',
  })),
]

/** What is pressed, and how long the picture then stands, ms. */
const steps = [
  { key: null, ms: 2_000 },
  { key: 'Space', label: 'Space', ms: 2_000 },
  { key: 'Space', label: 'Space', ms: 2_200 },
  { key: 'Space', label: 'Space', ms: 2_200 },
  { key: 'Space', label: 'Space', ms: 2_600 },
]

/** Until a breath on the screens has ended, ms. */
const settledMs = 1_800

const hall = await startGalleryHall()
const browser = await launchBrowser()
const gallery = await openGallery(browser, hall, pages)
const [console_, ...screens] = [...gallery.values()]
if (console_ === undefined) throw new Error('no console')
for (const { name, play } of scenes) {
  await play(hall, gallery)
  if (name === '02-item') break
}
const canvas = await composing(browser)
const encoder = gifenc.GIFEncoder()
for (const { key, label = '', ms } of steps) {
  if (key !== null) await console_.keyboard.press(key)
  await new Promise((resolve) => setTimeout(resolve, settledMs))
  addFrame(await frame(canvas, [console_, ...screens], label), ms)
}
encoder.finish()
const path = fileURLToPath(new URL('../docs/pictures/console-and-halls.gif', import.meta.url))
writeFileSync(path, encoder.bytes())
await browser.close()
hall.sweep()
console.log(path)
process.exit(0)

async function frame(canvas: Page, shown: readonly Page[], label: string): Promise<Uint8Array> {
  const shots = await Promise.all(shown.map((page) => page.screenshot({ type: 'jpeg', quality: 95 })))
  return composed(canvas, shots, label)
}

function addFrame(rgba: Uint8Array, delay: number): void {
  const palette = gifenc.quantize(rgba, 256)
  encoder.writeFrame(gifenc.applyPalette(rgba, palette), frameSize.width, frameSize.height, { palette, delay })
}
