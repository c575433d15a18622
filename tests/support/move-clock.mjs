// Loaded before the server under proof: moves its clocks by what the file MOVE_CLOCK_FILE says, `{"wallMs": 0, "monotonicMs": 0}`;
// says on request what its wall clock shows.
import { readFileSync } from 'node:fs'

const lookEveryMs = 20
const RealDate = Date
const wall = RealDate.now.bind(RealDate)
const monotonic = performance.now.bind(performance)
let moved = { wallMs: 0, monotonicMs: 0 }
let lookedAt = Number.NEGATIVE_INFINITY

function movedBy() {
  if (monotonic() - lookedAt < lookEveryMs) return moved
  lookedAt = monotonic()
  try {
    moved = JSON.parse(readFileSync(process.env.MOVE_CLOCK_FILE, 'utf8'))
  } catch {
    // It is just being written.
  }
  return moved
}

const now = () => wall() + movedBy().wallMs
performance.now = () => monotonic() + movedBy().monotonicMs
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new RealDate(now()).toString(),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
})
process.on('message', (message) => {
  if (message === 'wall-clock') process.send?.({ at: Date.now() })
})
process.channel?.unref()
