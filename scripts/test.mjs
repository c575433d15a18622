// `npm test`: installs what is missing, then types, lint and format, unused code, and every test.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt, ensureInstalled, root, run } from './setup.mjs'

ensureInstalled()
const bin = (...path) => join(root, 'node_modules', ...path)
const node = (script, ...args) => run(process.execPath, [script, ...args])

const checks = [
  ...['shared', 'server', 'client', 'tests'].map((part) => [
    `types: ${part}`,
    () => node(bin('typescript', 'bin', 'tsc'), '-p', `tsconfig.${part}.json`),
  ]),
  ['unused files, exports and dependencies', () => node(bin('knip', 'bin', 'knip.js'), '--no-progress')],
  ['lint and format', () => node(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.')],
]

let passed = 0
const failed = []
for (const [name, check] of checks) {
  process.stdout.write(`\n── ${name}\n`)
  if (check() === 0) passed += 1
  else failed.push(name)
}

ensureBuilt()
process.stdout.write('\n── tests\n')
const report = join(root, '.cache', 'tests.json')
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })
const code = node(
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
)
const counts = readCounts()
if (code !== 0 && counts.failed === 0) failed.push('tests did not end well')

process.stdout.write(failed.length === 0 ? '\n' : `\nfailed: ${failed.join(', ')}\n`)
const total = { passed: passed + counts.passed, failed: failed.length + counts.failed }
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 && counts.passed > 0 ? 0 : 1)

/** From the runner's own report; a file that could not be loaded counts as a failure. */
function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + broken.length }
  } catch (error) {
    process.stderr.write(`no report of the tests: ${error}\n`)
    return { passed: 0, failed: 1 }
  }
}
