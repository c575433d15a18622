import type { CDPSession, Page } from 'playwright-core'

/** What a page holds once everything that is not held any more has been collected. */
export interface PageMemory {
  readonly heapBytes: number
  /** Of the document and of what scripts still hold of it. */
  readonly nodes: number
  readonly listeners: number
}

/** Reads a page's memory through the debugger, after a full collection. */
export async function memoryReader(page: Page) {
  const debugging: CDPSession = await page.context().newCDPSession(page)
  await debugging.send('HeapProfiler.enable')
  return async (): Promise<PageMemory> => {
    // What a collection frees may hold more, which the next one frees.
    for (let round = 0; round < 4; round += 1) {
      await debugging.send('HeapProfiler.collectGarbage')
      await page.waitForTimeout(250)
    }
    const { usedSize } = await debugging.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await debugging.send('Memory.getDOMCounters')
    return { heapBytes: usedSize, nodes, listeners: jsEventListeners }
  }
}

/** By how much a page may have grown, as a share of what it was. */
const mayGrow = 0.1
/** Of what is counted in ones, a few more or less are the same picture at another moment. */
const slack: PageMemory = { heapBytes: 0, nodes: 40, listeners: 10 }

/** In what a page has grown that shows the same as before; empty when in nothing. */
export function growth(before: PageMemory, after: PageMemory): readonly string[] {
  const kinds = ['heapBytes', 'nodes', 'listeners'] as const
  return kinds
    .filter((kind) => after[kind] > before[kind] * (1 + mayGrow) + slack[kind])
    .map((kind) => `${kind}: ${before[kind]} → ${after[kind]}`)
}
