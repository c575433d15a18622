import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const folder = (name: string, more: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 3,
    // Loading the modules anew for every file takes as long as half of the tests; none keeps state.
    isolate: false,
    // A run that is interrupted leaves nothing behind.
    execArgv: ['--import', fileURLToPath(new URL('tests/support/end-with-parent.mjs', import.meta.url))],
    ...more,
  },
})

const isProofAsked = ['ONEHALL_NODES', 'ONEHALL_BROWSERS'].some((name) => process.env[name] !== undefined)

/** One project a kind of test: those that hold a server or a browser have longer limits. Three files at a time, on however small a machine; four where pages wait for one another. */
export default defineConfig({
  test: {
    projects: [
      folder('architecture'),
      folder('domain'),
      folder('client', { isolate: true }),
      folder('store', { testTimeout: 60_000, hookTimeout: 120_000 }),
      folder('server', { testTimeout: 60_000, hookTimeout: 60_000 }),
      folder('faults', { testTimeout: 300_000, hookTimeout: 60_000 }),
      // Each as long as a whole run of tests: only when it is asked for.
      ...(isProofAsked ? [folder('proofs', { testTimeout: 1_800_000 })] : []),
      // Pages wait more than they work: after all others.
      folder('views', { maxWorkers: 4, testTimeout: 120_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } }),
      folder('e2e', { maxWorkers: 4, testTimeout: 240_000, hookTimeout: 120_000, sequence: { groupOrder: 1 } }),
    ],
  },
})
