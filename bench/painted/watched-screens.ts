import type { Browser, Page } from 'playwright-core'

/**
 * Notes in `window.painted` when the frame with a heading was handed to the compositor, milliseconds since 1970: the frame
 * after the one in which the text came into the document has begun.
 */
const watch = `
  window.painted = {}
  new MutationObserver(() => {
    const title = document.querySelector('main h1')?.textContent ?? ''
    if (title === '' || title in window.painted) return
    window.painted[title] = 0
    requestAnimationFrame(() => requestAnimationFrame(() => { window.painted[title] = Date.now() }))
  }).observe(document, { childList: true, subtree: true, characterData: true })`

export type WatchedScreens = readonly Page[]

/** One window a screen, 1366×768, motion off. */
export async function openScreens(browser: Browser, addresses: readonly string[]): Promise<WatchedScreens> {
  const pages: Page[] = []
  for (const address of addresses) {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addInitScript(watch)
    const page = await context.newPage()
    await page.goto(address)
    pages.push(page)
  }
  return pages
}

/** When each of them had painted that heading, milliseconds since 1970. @throws after ten seconds. */
export const paintedBy = (screens: WatchedScreens, title: string): Promise<readonly number[]> =>
  Promise.all(screens.map((page) => paintedAt(page, title)))

async function paintedAt(page: Page, title: string): Promise<number> {
  const end = Date.now() + 10_000
  while (Date.now() < end) {
    const at = await page.evaluate<number | null>(`window.painted[${JSON.stringify(title)}] ?? null`)
    if (at !== null && at > 0) return at
    // Seldom, so that asking does not hold up what is measured.
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`${page.url()} has not shown ${title}`)
}
