import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongKindsFirst } from './tests/support/long-kinds-first.ts'

const folder = (name: string, more: object = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: 4,
    // Loading the modules anew for every file takes as long as half of the tests; none keeps state.
    isolate: false,
    // A run that is interrupted leaves nothing behind.
    execArgv: ['--import', fileURLToPath(new URL('tests/support/end-with-parent.mjs', import.meta.url))],
    ...more,
  },
})

const isProofAsked = [
  'ONEHALL_NODES',
  'ONEHALL_BROWSERS',
  'ONEHALL_OFFICE',
  'ONEHALL_NGINX',
  'ONEHALL_HAPROXY',
  'ONEHALL_PYTHON',
  'ONEHALL_PGBOUNCER',
  'ONEHALL_CUTS',
  'ONEHALL_POWER_LOSSES',
  'ONEHALL_TROUBLES',
  'ONEHALL_NEWER',
  'ONEHALL_STANDBYS',
].some((name) => process.env[name] !== undefined)

/**
 * One project a kind of test: those that hold a server or a browser have longer limits. Four files at a time, on however small
 * a machine: servers wait for faults and pages for one another more than they work; five were no faster.
 * Nobody waits for the last file of a kind.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongKindsFirst },
    // What was made of a module for one project, or for the run before, serves the others: it is named by the content.
    experimental: { fsModuleCache: true, fsModuleCachePath: fileURLToPath(new URL('.cache/modules', import.meta.url)) },
    projects: [
      folder('architecture'),
      folder('domain'),
      folder('client'),
      folder('store', { testTimeout: 60_000, hookTimeout: 120_000 }),
      folder('server', { testTimeout: 60_000, hookTimeout: 60_000 }),
      folder('faults', { testTimeout: 300_000, hookTimeout: 60_000 }),
      // Each as long as a whole run of tests: only when it is asked for.
      ...(isProofAsked ? [folder('proofs', { testTimeout: 1_800_000, hookTimeout: 120_000 })] : []),
      folder('views', { testTimeout: 120_000, hookTimeout: 120_000 }),
      folder('e2e', { testTimeout: 240_000, hookTimeout: 120_000 }),
      // Not in `npm test`, which has its time: in `npm test -- --all`, and when one of them is named.
      folder('walks', { testTimeout: 240_000, hookTimeout: 120_000 }),
    ],
  },
})
