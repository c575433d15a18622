// Programs that `npm test` starts: none goes on when it is interrupted.
import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { root } from './setup.mjs'

const isWindows = process.platform === 'win32'
const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void interrupt(signal))

/** Tells every program, waits for their ends, and ends as whoever was told expects it. */
async function interrupt(signal) {
  const ends = [...running].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of running) end(child)
  await Promise.all(ends)
  process.kill(process.pid, signal)
}

/** With what it has started itself. */
function end(child) {
  if (isWindows) child.kill()
  else process.kill(-child.pid, 'SIGTERM')
}

function start(args, stdio) {
  const child = spawn(process.execPath, args, { cwd: root, stdio, detached: !isWindows })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', (code) => resolve(code ?? 1))
  })

/** Runs a program of Node on our own streams. @returns its exit code. */
export const node = (args) => ended(start(args, 'inherit'))

/**
 * Runs a program of Node and keeps what it says.
 * @param priority as of `os.setPriority`; absent: as this one.
 */
export async function nodeQuietly(args, priority) {
  const child = start(args, ['ignore', 'pipe', 'pipe'])
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority)
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  return { code: await ended(child), said }
}
