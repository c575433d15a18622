// The proofs with their long figures: `node scripts/proofs.mjs [name …]`. A figure given in the environment wins.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root } from './setup.mjs'

/** Each proof: its file, its long figures, and the minutes after which it has failed. */
const proofs = [
  { name: 'checker', file: 'tests/faults/checker.test.ts', figures: {}, minutes: 2 },
  { name: 'kill-nine', file: 'tests/faults/kill-nine.test.ts', figures: { ONEHALL_ROUNDS: 1_000 }, minutes: 170 },
  {
    name: 'moderators-race',
    file: 'tests/faults/moderators-race.test.ts',
    figures: { ONEHALL_INTERLEAVINGS: 100_000 },
    minutes: 45,
  },
  {
    name: 'two-editors',
    file: 'tests/domain/edits/edit-laws.test.ts',
    figures: { ONEHALL_EDITORS: 20_000 },
    minutes: 20,
  },
  { name: 'hall-drops', file: 'tests/faults/hall-drops.test.ts', figures: { ONEHALL_DROPS: 1_000 }, minutes: 60 },
  { name: 'wire-fuzz', file: 'tests/faults/wire-fuzz.test.ts', figures: { ONEHALL_SEEDS: 300 }, minutes: 30 },
  {
    name: 'hostile-input',
    file: 'tests/faults/hostile-input.test.ts',
    figures: { ONEHALL_FRAMES: 20_000 },
    minutes: 30,
  },
  {
    name: 'rights-table',
    file: 'tests/server/http/rights-table.test.ts',
    figures: { ONEHALL_TOKENS: 100_000 },
    minutes: 15,
  },
  { name: 'bit-flips', file: 'tests/faults/bit-flips.test.ts', figures: { ONEHALL_FLIPS: 300 }, minutes: 20 },
  { name: 'verify-flips', file: 'tests/faults/verify-flips.test.ts', figures: { ONEHALL_FLIPS: 300 }, minutes: 20 },
  {
    name: 'screen-soak',
    file: 'tests/walks/screen-soak.test.ts',
    figures: { ONEHALL_SOAK_ROUNDS: 144 },
    minutes: 30,
  },
  {
    name: 'check-in',
    file: 'tests/faults/check-in-acceptance.test.ts',
    figures: { ONEHALL_ARRIVALS: 10_000 },
    minutes: 10,
  },
  {
    name: 'check-in-flood',
    file: 'tests/server/check-in/check-in-flood.test.ts',
    figures: { ONEHALL_GUESSES: 10_000 },
    minutes: 10,
  },
  {
    name: 'disk-full',
    file: 'tests/faults/disk-full.test.ts',
    figures: { ONEHALL_FULL_DISKS: 100 },
    minutes: 10,
  },
  {
    name: 'postgres-restart',
    file: 'tests/faults/postgres-restart.test.ts',
    figures: { ONEHALL_RESTARTS: 100 },
    minutes: 20,
  },
  {
    name: 'large-roster',
    file: 'tests/faults/large-roster.test.ts',
    figures: { ONEHALL_PEOPLE: 50_000, ONEHALL_STILL_MS: 200, ONEHALL_ROSTER_ROUNDS: 3 },
    minutes: 15,
  },
  { name: 'replay', file: 'tests/walks/replay', figures: { ONEHALL_REPLAY_PLACES: 50 }, minutes: 15 },
  { name: 'doubling', file: 'tests/faults/doubling', figures: { ONEHALL_DOUBLED: 5_000 }, minutes: 15 },
  {
    name: 'deaf-sockets',
    file: 'tests/faults/deaf-sockets.test.ts',
    figures: { ONEHALL_DEAF_SECONDS: 60, ONEHALL_IDLE_SECONDS: 600 },
    minutes: 15,
  },
  {
    name: 'live-grants',
    file: 'tests/server/access/live-grants-nodes.test.ts',
    figures: { ONEHALL_LOST_DATABASES: 5 },
    minutes: 5,
  },
  {
    name: 'node-versions',
    file: 'tests/proofs/node-versions.test.ts',
    figures: { ONEHALL_NODES: '20,22,24' },
    minutes: 90,
  },
  {
    name: 'older-browsers',
    file: 'tests/proofs/older-browsers.test.ts',
    figures: { ONEHALL_BROWSERS: '92,109,firefox' },
    minutes: 30,
  },
  {
    name: 'clock-steps',
    file: 'tests/faults/clock-steps.test.ts',
    figures: { ONEHALL_CLOCK_STEPS: 100 },
    minutes: 15,
  },
  {
    name: 'word',
    file: 'tests/proofs/word-in-libreoffice.test.ts',
    figures: { ONEHALL_OFFICE: 'soffice' },
    minutes: 15,
  },
  {
    name: 'proxies',
    file: 'tests/proofs/proxies.test.ts',
    figures: { ONEHALL_NGINX: 'nginx', ONEHALL_HAPROXY: 'haproxy' },
    minutes: 5,
  },
  {
    name: 'python',
    file: 'tests/proofs/python-programs.test.ts',
    figures: { ONEHALL_PYTHON: 'python3' },
    minutes: 5,
  },
  {
    name: 'pgbouncer',
    file: 'tests/proofs/pgbouncer.test.ts',
    figures: { ONEHALL_PGBOUNCER: 'pgbouncer' },
    minutes: 5,
  },
  {
    name: 'networks',
    file: 'tests/proofs/cut-networks.test.ts',
    figures: { ONEHALL_CUTS: 2, ONEHALL_LOSS_SECONDS: 60 },
    minutes: 90,
  },
  {
    name: 'power-loss',
    file: 'tests/proofs/power-loss.test.ts',
    figures: { ONEHALL_POWER_LOSSES: 20 },
    minutes: 90,
  },
  {
    name: 'postgres-troubles',
    file: 'tests/proofs/postgres-troubles.test.ts',
    figures: { ONEHALL_TROUBLES: 2 },
    minutes: 60,
  },
  {
    name: 'rolling-upgrade',
    file: 'tests/proofs/rolling-upgrade.test.ts',
    figures: { ONEHALL_NEWER: 'yes' },
    minutes: 10,
  },
  {
    name: 'postgres-standby',
    file: 'tests/proofs/postgres-standby.test.ts',
    figures: { ONEHALL_STANDBYS: 1 },
    minutes: 60,
  },
  { name: 'canaries', file: 'tests/faults/canaries.test.ts', figures: {}, minutes: 5 },
]

const asked = process.argv.slice(2)
const stranger = asked.find((name) => !proofs.some((proof) => proof.name === name))
if (stranger !== undefined) {
  process.stderr.write(
    `没有名为“${stranger}”的证明。\nThere is no proof “${stranger}”: ${proofs.map(({ name }) => name).join(', ')}\n`,
  )
  process.exit(1)
}

ensureInstalled()
ensureBuilt()
mkdirSync(join(root, '.cache'), { recursive: true })
const results = proofs.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(prove)

process.stdout.write('\n')
for (const { name, verdict, seconds, figures } of results)
  process.stdout.write(`${verdict.padEnd(24)} ${name.padEnd(16)} ${String(seconds).padStart(5)} s  ${figures}\n`)
process.exit(results.every(({ isProved }) => isProved) ? 0 : 1)

function prove({ name, file, figures, minutes }) {
  const given = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, process.env[key] ?? String(value)]),
  )
  const told = Object.entries(given)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')
  process.stdout.write(`\n── ${name}  ${told}\n`)
  const report = join(root, '.cache', `proof-${name}.json`)
  rmSync(report, { force: true })
  const startedAt = Date.now()
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const ended = spawnSync(
    process.execPath,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, file],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...given },
      timeout: minutes * 60_000,
      killSignal: 'SIGTERM',
    },
  )
  const { passed, failed } = countsOf(report)
  const isLate = ended.error !== undefined
  const isProved = !isLate && ended.status === 0 && passed > 0 && failed === 0
  const verdict = isLate ? `no end in ${minutes} min` : `${passed} passed, ${failed} failed`
  return { name, isProved, verdict, seconds: Math.round((Date.now() - startedAt) / 1_000), figures: told }
}

/** From the runner's own report; none counts as a failure. */
function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
