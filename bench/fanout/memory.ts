import { type Child, nextMessage, pause } from './processes.ts'

/** Of a server process after garbage collection, bytes. */
export interface Memory {
  readonly rss: number
  /** Live objects on the heap and what they hold outside of it. */
  readonly live: number
}

/**
 * Runs in a server before its own code: measures on request, and ends it when the benchmark is gone. As text, so that
 * the servers need no loader.
 */
const hook = `
process.on('message', (message) => {
  if (message !== 'memory') return
  globalThis.gc()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send({ memory: { rss, live: heapUsed + external } })
})
process.on('disconnect', () => process.exit(1))
`

/** What Node is started with so that its memory can be measured. */
export const memoryHookArgs: readonly string[] = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(hook)}`,
]

const readings = 6

/** Collects several times, a pause between, until the memory has settled: the least of what was read. */
export async function settledMemory(child: Child): Promise<Memory> {
  const seen: Memory[] = []
  while (seen.length < readings) {
    const next = nextMessage(child, isReading, 20_000)
    child.process.send('memory')
    seen.push((await next).memory)
    await pause(400)
  }
  return { rss: Math.min(...seen.map(({ rss }) => rss)), live: Math.min(...seen.map(({ live }) => live)) }
}

const isReading = (message: unknown): message is { readonly memory: Memory } =>
  typeof message === 'object' && message !== null && 'memory' in message
