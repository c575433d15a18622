import { workerData } from 'node:worker_threads'

/**
 * Runs in a thread of a limited process, so that it is heard while the work holds the process up. Ends the process when it
 * has too much memory, buffers included, or when the server that began it is no more.
 */
const { maxBytes, parentPid, everyMs } = workerData

function isServerAlive() {
  if (process.ppid !== parentPid) return false
  try {
    process.kill(parentPid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error.code === 'EPERM'
  }
}

setInterval(() => {
  if (process.memoryUsage.rss() > maxBytes || !isServerAlive()) process.kill(process.pid, 'SIGKILL')
}, everyMs)
