import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { builtProgram } from './built-program.ts'

const source = fileURLToPath(new URL('../../server/onehall.ts', import.meta.url))

/** `onehall` with these words, as a program of its own. @param env besides the path. */
export function onehallCommand(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const built = builtProgram('onehall')
  const program = built === undefined ? ['--import', 'tsx', source] : [fileURLToPath(built)]
  const child = spawn(process.execPath, [...program, ...words], {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()))
  return new Promise<{ readonly code: number | null; readonly output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }))
  })
}
