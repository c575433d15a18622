import type { Browser } from 'playwright-core'

/** A 4G line on a usual day. */
export const line = { downMbit: 9, upMbit: 3, latencyMs: 60 } as const

export interface Opening {
  /** From the navigation until the fields have been painted, milliseconds. */
  readonly ms: number
  /** Over the wire by then, headers included. */
  readonly bytes: number
  readonly requests: number
}

/** Notes in the page when its button has been painted: two frames after it is there. */
const watch = `
  const look = () => {
    if (document.querySelector('form button[type=submit]') === null) return requestAnimationFrame(look)
    requestAnimationFrame(() => requestAnimationFrame(() => { window.askedAt = performance.now() }))
  }
  requestAnimationFrame(look)
`

/** By the debugger: the page's own content policy knows no evaluation. */
const asked = `new Promise((resolve) => {
  const look = () => window.askedAt === undefined ? setTimeout(look, 20) : resolve(window.askedAt)
  look()
})`

/** Opens an address in a browser that has never been there, over that line. @param slowerCpu so many times slower than this machine's. */
export async function coldOpening(browser: Browser, address: string, slowerCpu: number): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'zh-CN', hasTouch: true })
  try {
    const page = await context.newPage()
    const debug = await context.newCDPSession(page)
    await debug.send('Network.enable')
    await debug.send('Network.setCacheDisabled', { cacheDisabled: true })
    await debug.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: (line.downMbit * 1_000_000) / 8,
      uploadThroughput: (line.upMbit * 1_000_000) / 8,
    })
    await debug.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu })
    let bytes = 0
    let requests = 0
    debug.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
      requests += 1
    })
    await page.addInitScript(watch)
    await page.goto(address)
    const ms = await page.evaluate<number>(asked)
    return { ms, bytes, requests }
  } finally {
    await context.close()
  }
}
