/** Where somebody reads: with all the others, or at a page of their own. */
export type Reading = { readonly mode: 'follow' } | { readonly mode: 'free'; readonly page: number }

/**
 * The page to draw, from 1.
 * @param shown the page on all screens; null while the document is not shown: then one reads freely from the first.
 * @param pages how many there are; 0 until that is known.
 */
export function pageOf(reading: Reading, shown: number | null, pages: number): number {
  const wanted = reading.mode === 'follow' ? (shown ?? 1) : reading.page
  return Math.max(1, pages === 0 ? wanted : Math.min(wanted, pages))
}

/** Turning a page by oneself ends the following. */
export const turned = (reading: Reading, by: number, shown: number | null, pages: number): Reading => ({
  mode: 'free',
  page: pageOf({ mode: 'free', page: pageOf(reading, shown, pages) + by }, shown, pages),
})
