// Loaded before the server under proof: says on request how much memory it has, and how long its event loop was held up since
// that was asked for the first time, or since the start with ONEHALL_WATCH_LOOP. Watching takes a thirtieth of a processor.
import { readFileSync } from 'node:fs'
import { createHistogram } from 'node:perf_hooks'

const everyMs = 10
/** In microseconds. */
let delay = createHistogram()

/**
 * How long the main thread has waited, in milliseconds, for a processor that others had: it could run and was not let. That is
 * no fault of what runs here. Known on Linux; elsewhere zero, and a busy machine looks like a process that is held up.
 */
function waitedMs() {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6
  } catch {
    return 0
  }
}

let isWatching = false
function watch() {
  if (isWatching) return
  isWatching = true
  let turnedAt = performance.now()
  let waited = waitedMs()
  setInterval(() => {
    const [now, hasWaited] = [performance.now(), waitedMs()]
    const ownMs = now - turnedAt - (hasWaited - waited)
    ;[turnedAt, waited] = [now, hasWaited]
    delay.record(Math.max(1, Math.round(ownMs * 1e3)))
  }, everyMs).unref()
}
if (process.env.ONEHALL_WATCH_LOOP !== undefined) watch()

process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rssMb: process.memoryUsage.rss() / 1e6 })
  if (message === 'loop-delay' || message === 'loop-delay-anew')
    process.send?.({ p99Ms: delay.count === 0 ? 0 : delay.percentile(99) / 1e3, maxMs: delay.max / 1e3 })
  if (message !== 'loop-delay-anew') return
  delay = createHistogram()
  watch()
})
process.channel?.unref()

// The control: a server that holds itself up.
const blockMs = Number(process.env.ONEHALL_BLOCK_MS ?? 0)
if (blockMs > 0) {
  setInterval(() => {
    const until = performance.now() + blockMs
    while (performance.now() < until);
  }, blockMs / 4).unref()
}
