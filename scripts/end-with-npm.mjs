// npm passes no signal on: its shell stands between it and the server, which would go on alone and keep port and data.
import { readFileSync } from 'node:fs'

const lookEveryMs = 200

/**
 * Under npm: ends in order when the shell has been ended, at once when npm itself was killed.
 * @param script the name of the script that this is.
 * @param endAtOnce what the second one is.
 */
export function endWithNpm(script, endAtOnce = () => process.exit(1)) {
  if (process.env.npm_lifecycle_event !== script) return
  const shell = process.ppid
  const npm = parentOf(shell)
  const timer = setInterval(() => {
    const isShellGone = process.ppid !== shell
    if (!isShellGone && (npm === null || parentOf(shell) === npm)) return
    clearInterval(timer)
    if (isShellGone) process.kill(process.pid, 'SIGTERM')
    else endAtOnce()
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
