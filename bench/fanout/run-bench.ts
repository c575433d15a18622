import { endAll } from './processes.ts'

/** Runs a benchmark to its end; whichever way that comes, no process that it started stays behind. */
export function runBench(run: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void endAll().finally(() => process.exit(1)))
  }
  run()
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = 1
    })
    .finally(endAll)
}
