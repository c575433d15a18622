import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Language } from '../../client/i18n/language.ts'

export const sizes = {
  screen: { width: 1366, height: 768 },
  console: { width: 1440, height: 900 },
  operator: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
  narrow: { width: 360, height: 740 },
} as const

/** A hall has followed within a second; how fast pages are is measured in `bench/`, where nothing else runs beside them. */
export const promptly = { timeout: 20_000 }
/** For what is promised no time. */
const patienceMs = 30_000

interface Opening {
  readonly size: keyof typeof sizes
  readonly address: string
  readonly language?: Language
  /** Runs in the page before its own scripts. */
  readonly before?: string
  /** The browser keeps the page, for when the server is away: as much work as opening it. Not unless it is asked for. */
  readonly isKept?: boolean
}

/** A page in a browser of its own, which hears everything that goes wrong in it. */
export async function openPage(
  browser: Browser,
  { size, address, language = 'zh-CN', before, isKept = false }: Opening,
) {
  const isPhone = size === 'phone' || size === 'narrow'
  const options: BrowserContextOptions = {
    viewport: sizes[size],
    locale: language,
    hasTouch: isPhone,
    // Playwright has the last word on it, whatever switches its browser was started with.
    reducedMotion: 'reduce',
    serviceWorkers: isKept ? 'allow' : 'block',
  }
  const context = await browser.newContext(options)
  context.setDefaultTimeout(patienceMs)
  if (before !== undefined) await context.addInitScript(before)
  const page = await context.newPage()
  const faults = hearFaults(page, new URL(address).host)
  await page.goto(address)
  await page.locator('main:not([aria-busy])').waitFor()
  return { page, context, faults }
}

export type OpenPage = Awaited<ReturnType<typeof openPage>>

/** Errors, refusals of the content policy (both are console errors), and whatever is asked of another origin. */
function hearFaults(page: Page, host: string): string[] {
  const faults: string[] = []
  const hear = (address: string) => {
    const { protocol, host: asked } = new URL(address)
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== host) faults.push(`foreign: ${address}`)
  }
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} ${message.location().url}`)
  })
  page.on('request', (request) => hear(request.url()))
  page.on('websocket', (socket) => hear(socket.url()))
  return faults
}

/** Waits for a condition in this process. @throws with the last value when it does not come about in time. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  isReached: (value: Value) => boolean,
  ms = 15_000,
): Promise<Value> {
  const end = performance.now() + ms
  for (;;) {
    const value = await read()
    if (isReached(value)) return value
    if (performance.now() > end) throw new Error(`not in ${ms} ms; at last: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

/** Paths that the browser keeps in its caches for this page. */
export const keptPaths = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`caches.keys().then((names) => Promise.all(names.map(async (name) =>
    (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).then((all) => all.flat())`)

/** Resolves when the page has drawn what it knows. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate<void>('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))')
