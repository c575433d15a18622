// npm passes no signal on: its shell stands between it and the server, which would go on alone and keep port and data.
import { readFileSync } from 'node:fs'

const lookEveryMs = 200

/** Under `npm start`: ends in order when the shell has been ended, at once when npm itself was killed. */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return
  const shell = process.ppid
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    if (process.ppid !== shell) {
      clearInterval(timer)
      process.kill(process.pid, 'SIGTERM')
    } else if (npm !== null && parentOf(shell) !== npm) process.exit(1)
  }, lookEveryMs)
  timer.unref()
}

/** null where the system does not tell. */
function parentOf(pid) {
  try {
    const [, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return parent ?? null
  } catch {
    return null
  }
}
