import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** How far a process's clocks are from the machine's, in milliseconds; the monotonic one is never moved but for a control. */
interface Moved {
  readonly wallMs: number
  readonly monotonicMs?: number
}

/** The clocks of a process that is started with `env`, to be moved while it runs. */
export function movedClock() {
  const folder = mkdtempSync(join(tmpdir(), 'onehall-clock-'))
  const file = join(folder, 'moved.json')
  const move = ({ wallMs, monotonicMs = 0 }: Moved) => writeFileSync(file, JSON.stringify({ wallMs, monotonicMs }))
  move({ wallMs: 0 })
  const preload = pathToFileURL(join(import.meta.dirname, 'move-clock.mjs')).href
  return {
    env: { NODE_OPTIONS: `--import ${preload}`, MOVE_CLOCK_FILE: file },
    move,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
