import { spawn } from 'node:child_process'
import { join } from 'node:path'

const loopDelay = join(import.meta.dirname, 'loop-delay.mjs')

/** A process that does nothing: how late its event loop is says how busy the machine is. */
export function idleProcess() {
  const child = spawn(process.execPath, ['--import', loopDelay, '-e', 'setInterval(() => undefined, 1_000)'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, ONEHALL_WATCH_LOOP: 'yes' },
  })
  return {
    loopDelay: (): Promise<{ readonly p99Ms: number }> =>
      new Promise((resolve) => {
        child.once('message', (message) => resolve(message as { p99Ms: number }))
        child.send('loop-delay')
      }),
    end: () => child.kill('SIGKILL'),
  }
}
