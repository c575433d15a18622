import { defineConfig } from 'vitest/config'

const folder = (name: string, more: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 2,
    // Loading the modules anew for every file takes as long as half of the tests; none keeps state.
    isolate: false,
    ...more,
  },
})

/** One project a kind of test: those that hold a server or a browser have longer limits. Two files at a time, on however small a machine. */
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
      ...(process.env.ONEHALL_NODES === undefined ? [] : [folder('proofs', { testTimeout: 1_800_000 })]),
      // Pages wait more than they work: three files at a time, after all others.
      folder('e2e', { testTimeout: 240_000, hookTimeout: 120_000, maxWorkers: 3, sequence: { groupOrder: 1 } }),
    ],
  },
})
