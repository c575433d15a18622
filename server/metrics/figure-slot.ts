import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Measures } from './measures.ts'

/** What was measured between two samples; null where there was nothing to measure. */
export interface MeasuredSlot {
  /** The worst of each, ms. */
  readonly commitMs: number | null
  readonly feedMs: number | null
  readonly drawnMs: number | null
  /** How late the event loop was at worst, ms. */
  readonly loopMs: number
  readonly commands: number
  readonly refused: number
  /** Refusals by rows of the table of limits. */
  readonly limited: ReadonlyMap<string, number>
}

const loopResolutionMs = 20

/** Gathers what is told between one sample and the next. */
export function createSlotGatherer() {
  const loop = monitorEventLoopDelay({ resolution: loopResolutionMs })
  loop.enable()
  let worst: { commitMs: number | null; feedMs: number | null; drawnMs: number | null } = nothing()
  let counts = { commands: 0, refused: 0 }
  let limited = new Map<string, number>()
  const note = (name: keyof typeof worst, ms: number) => {
    worst[name] = Math.max(worst[name] ?? 0, Math.round(ms * 10) / 10)
  }
  const measures: Measures = {
    onCommand(_type, answer) {
      counts.commands += 1
      if (!answer.ok) counts.refused += 1
    },
    onCommitted: (ms) => note('commitMs', ms),
    onFed: (ms) => note('feedMs', ms),
    onDrawn: (ms) => note('drawnMs', ms),
    onLimited: (limit) => void limited.set(limit, (limited.get(limit) ?? 0) + 1),
  }
  return {
    measures,
    /** What there was since the last time. */
    take(): MeasuredSlot {
      // What is measured is a span between two ticks; the tick itself is no delay.
      const loopMs = Math.max(0, Math.round(loop.max / 1e5) / 10 - loopResolutionMs)
      const taken = { ...worst, ...counts, limited, loopMs: Number.isFinite(loopMs) ? Math.round(loopMs * 10) / 10 : 0 }
      loop.reset()
      worst = nothing()
      counts = { commands: 0, refused: 0 }
      limited = new Map()
      return taken
    },
    close: () => void loop.disable(),
  }
}

const nothing = () => ({ commitMs: null, feedMs: null, drawnMs: null })
