import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Browser } from 'playwright-core'

const cellWidth = 940

/** Lays pictures side by side, two a row, each with its name, so that many are judged at one look. */
export async function makeContactSheet(browser: Browser, pictures: readonly string[], path: string): Promise<void> {
  const cells = pictures.map((picture) => {
    const bytes = readFileSync(picture).toString('base64')
    return `<figure><figcaption>${basename(picture, '.png')}</figcaption><img src="data:image/png;base64,${bytes}"></figure>`
  })
  const page = await browser.newPage({ viewport: { width: cellWidth * 2 + 24, height: 400 } })
  await page.setContent(`<style>
    body { margin: 8px; display: flex; flex-wrap: wrap; gap: 8px; background: #777; font: 14px sans-serif }
    figure { margin: 0 } figcaption { color: #fff }
    img { display: block; max-width: ${cellWidth}px; max-height: 640px }
  </style>${cells.join('')}`)
  await page.screenshot({ path, fullPage: true })
  await page.close()
}
