import type { Browser, Page } from 'playwright-core'
import type { ExampleHall } from '../../tests/support/e2e-hall.ts'
import { type ThinLine, thinLine } from './thin-line.ts'

/** A hall screen in a real browser, behind a line of its own. */
export interface BenchHall {
  readonly venueId: string
  readonly page: Page
  readonly line: ThinLine
}

/** Opens one screen after the other, over lines that are not thin yet. */
export async function openHalls(
  hall: ExampleHall,
  browser: Browser,
  venueIds: readonly string[],
  bytesPerSecond: number,
): Promise<readonly BenchHall[]> {
  const halls: BenchHall[] = []
  for (const venueId of venueIds) {
    const line = await thinLine(hall.port, bytesPerSecond)
    const address = hall.address(hall.linkOf('screen', venueId).token, '', line.base)
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.on('console', (message) => message.type() === 'error' && console.error(venueId, message.text()))
    await page.goto(address)
    await page.locator('main:not([aria-busy])').waitFor()
    halls.push({ venueId, page, line })
  }
  return halls
}

/** In the page: resolves with the moment at which the paper of that document has been painted. */
const painted = (title: string) => `new Promise((resolve) => {
  const look = () => {
    const paper = document.querySelector('main canvas')
    const isThere = document.querySelector('main h1')?.textContent === ${JSON.stringify(title)} && paper?.style.width !== ''
    if (isThere && paper !== null) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
    else setTimeout(look, 20)
  }
  look()
})`

/** When each hall has painted the first page, milliseconds since 1970 by this machine's clock. @throws after `limitMs`. */
export async function paintedAt(halls: readonly BenchHall[], title: string, limitMs: number): Promise<number[]> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not painted in ${limitMs} ms`)), limitMs)
  })
  const all = Promise.all(halls.map(({ page }) => page.evaluate<number>(painted(title))))
  return Promise.race([all, tooLong]).finally(() => clearTimeout(timer))
}
