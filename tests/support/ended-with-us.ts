import { spawn } from 'node:child_process'

/** Waits for the end of its input, which comes when this process is gone, and then ends the other one. */
const watch = 'read -r _; kill -s "$1" "$2" 2>/dev/null; rm -rf "$3"'

/**
 * A process that would go on alone is ended, and its folder removed, when this process is gone, however that came about.
 * @param signal what it takes as the wish that it end, without `SIG`.
 * @returns ends the watch.
 */
export function endedWithUs(pid: number, signal: 'INT' | 'TERM', folder: string): () => void {
  if (process.platform === 'win32') return () => undefined
  const watcher = spawn('sh', ['-c', watch, 'sh', signal, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a group of its own: what interrupts ours leaves it alone.
    detached: true,
  })
  watcher.unref()
  return () => void watcher.kill('SIGKILL')
}
