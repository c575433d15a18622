import type { OpenDocument } from './open-document.ts'
import { inkOf } from './page-ink.ts'
import { isUpright } from './page-picture.ts'
import { partsForPage, smallestBodyText } from './parts-for-page.ts'

/**
 * In how many parts the halls read a page; null: whole, as a page that is wider than high, an image, or one that is not there.
 * @param page from 1.
 */
export async function countParts({ pdf, lent, pages }: OpenDocument, page: number): Promise<number | null> {
  if (pdf === null || page < 1 || page > pages) return null
  const proxy = await pdf.getPage(page)
  if (!isUpright(proxy.getViewport({ scale: 1 }))) return null
  const ink = await inkOf(proxy, lent)
  const { items } = await proxy.getTextContent()
  const runs = items.flatMap((item) =>
    'str' in item ? [{ size: item.height, letters: item.str.replace(/\s/gu, '').length }] : [],
  )
  return partsForPage(ink, smallestBodyText(runs))
}
