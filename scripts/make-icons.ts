import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser.ts'

/*
 * Draws the icons of the pages out of client/public/icon.svg. Run it when that changes, and commit what it writes:
 *   node --import tsx scripts/make-icons.ts
 */

const publicFolder = join(import.meta.dirname, '..', 'client', 'public')
const svg = readFileSync(join(publicFolder, 'icon.svg'), 'utf8')

/** Systems cut their own shape out of it; nothing that matters lies outside the inner four fifths. @source W3C manifest, icon masks */
const maskable = svg
  .replace(/ rx="\d+"/u, '')
  .replace(/(<rect[^>]*\/>)(.*)(<\/svg>)/su, '$1<g transform="translate(6.4 6.4) scale(.8)">$2</g>$3')

/** iOS rounds the corners itself and paints transparency black. */
const square = svg.replace(/ rx="\d+"/u, '')

async function draw(page: Page, image: string, pixels: number): Promise<Buffer> {
  await page.setViewportSize({ width: pixels, height: pixels })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${image}`)
  return page.screenshot({ omitBackground: true })
}

/** An icon file that holds PNGs, smallest first. @source Microsoft, ICO: ICONDIR, ICONDIRENTRY */
function icoOf(images: readonly { readonly pixels: number; readonly png: Buffer }[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * images.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(images.length, 4)
  let offset = directory.length
  images.forEach(({ pixels, png }, index) => {
    const at = 6 + 16 * index
    directory.writeUInt8(pixels, at)
    directory.writeUInt8(pixels, at + 1)
    directory.writeUInt16LE(1, at + 4)
    directory.writeUInt16LE(32, at + 6)
    directory.writeUInt32LE(png.length, at + 8)
    directory.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([directory, ...images.map(({ png }) => png)])
}

const browser = await launchBrowser()
const page = await browser.newPage()
const write = (name: string, bytes: Buffer) => writeFileSync(join(publicFolder, name), bytes)
write('icon-192.png', await draw(page, svg, 192))
write('icon-512.png', await draw(page, svg, 512))
write('icon-maskable-512.png', await draw(page, maskable, 512))
write('apple-touch-icon.png', await draw(page, square, 180))
const small = []
for (const pixels of [16, 32, 48]) small.push({ pixels, png: await draw(page, svg, pixels) })
write('favicon.ico', icoOf(small))
await browser.close()
