import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launchBrowser } from '../tests/support/browser.ts'
import { makeContactSheet } from './pictures/contact-sheet.ts'
import { startGalleryHall } from './pictures/gallery-hall.ts'
import { galleryPages, openGallery, takePictures } from './pictures/gallery-pages.ts'
import { scenes } from './pictures/gallery-scenes.ts'

/**
 * Plays the example meeting and takes a picture of every scene on every page, in both languages, themes and schemes:
 * `npm run screenshots -- [--out folder] [--pages part-of-a-name] [--scenes part-of-a-name] [--sheets]`.
 * Into `.cache/screenshots` unless told otherwise; with `--sheets` also one sheet for each group of pages in each scene.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../.cache/screenshots', import.meta.url)) },
    pages: { type: 'string', multiple: true, default: [''] },
    scenes: { type: 'string', multiple: true, default: [''] },
    sheets: { type: 'boolean', default: false },
  },
})
const isWanted = (name: string, parts: readonly string[]) => parts.some((part) => name.includes(part))

mkdirSync(values.out, { recursive: true })
const wanted = galleryPages.filter(({ name }) => isWanted(name, values.pages))
const hall = await startGalleryHall()
const browser = await launchBrowser()
const gallery = await openGallery(browser, hall, wanted)
for (const { name, groups, play } of scenes) {
  await play(hall, gallery)
  if (isWanted(name, values.scenes)) await takePictures(gallery, values.out, name, groups)
}

for (const { name, groups } of values.sheets ? scenes : []) {
  for (const group of groups) {
    const pictures = wanted
      .filter((page) => page.group === group)
      .map((page) => join(values.out, `${name}-${page.name}.png`))
      .filter((path) => existsSync(path))
    if (pictures.length > 0) await makeContactSheet(browser, pictures, join(values.out, `sheet-${name}-${group}.png`))
  }
}
await browser.close()
hall.sweep()
console.log(values.out)
process.exit(0)
