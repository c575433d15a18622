// Loaded before the server under proof: says on request how long its event loop was held up, and how much memory it has.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const delay = monitorEventLoopDelay({ resolution: 10 })
delay.enable()
process.on('message', (message) => {
  if (message === 'memory') process.send?.({ rssMb: process.memoryUsage.rss() / 1e6 })
  if (message === 'loop-delay' || message === 'loop-delay-anew')
    process.send?.({ p99Ms: delay.percentile(99) / 1e6, maxMs: delay.max / 1e6 })
  if (message === 'loop-delay-anew') delay.reset()
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
