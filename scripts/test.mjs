// `npm test`: installs what is missing and builds, then runs the tests, and types, lint and format and unused code in what of
// the processor they leave: they wait for faults and pages now and then.
// `npm test -- --all` walks through every page as well.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { endWithNpm } from './end-with-npm.mjs'
import { ensureInstalled, root } from './setup.mjs'
import { node, nodeQuietly } from './test-programs.mjs'

ensureInstalled()
endWithNpm('test', () => process.kill(process.pid, 'SIGTERM'))
const bin = (...path) => join(root, 'node_modules', ...path)
const report = join(root, '.cache', 'tests.json')
mkdirSync(join(root, '.cache'), { recursive: true })
rmSync(report, { force: true })

/** The tests go first. */
const lowest = constants.priority.PRIORITY_LOW
const parts = ['shared', 'server', 'client', 'tests'].map((part) => `tsconfig.${part}.json`)
const checks = [
  ['types', [bin('typescript-native', 'bin', 'tsc'), '-b', ...parts]],
  ['unused files, exports and dependencies', [bin('knip', 'bin', 'knip.js'), '--no-progress']],
  ['lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']],
  ['scales of the stylesheets', [bin('stylelint', 'bin', 'stylelint.mjs'), 'client/**/*.css']],
]
const build = ['--eval', "import('./scripts/setup.mjs').then((setup) => setup.ensureBuilt())"]

const built = await nodeQuietly(build)
say('build', built)
if (built.code !== 0) process.exit(1)
const checked = checks.map(async ([name, args]) => ({ name, ...(await nodeQuietly(args, lowest)) }))

process.stdout.write('\n── tests\n')
// Tests may start the built programs in place of the sources.
process.env.ONEHALL_BUILT_NOW = 'yes'
const areAllAsked = process.argv.includes('--all')
if (areAllAsked) process.env.ONEHALL_ALL = 'yes'
const code = await node([
  bin('vitest', 'vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...(areAllAsked ? [] : ['--project=!walks']),
])
let passed = 0
const failed = []
for (const outcome of await Promise.all(checked)) {
  say(outcome.name, outcome)
  if (outcome.code === 0) passed += 1
  else failed.push(outcome.name)
}
const counts = readCounts()
if (code !== 0 && counts.failed === 0) failed.push('tests did not end well')

process.stdout.write(failed.length === 0 ? '\n' : `\nfailed: ${failed.join(', ')}\n`)
const total = { passed: passed + counts.passed, failed: failed.length + counts.failed }
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 && counts.passed > 0 ? 0 : 1)

/** What a program said is written when it has ended, so that none is mixed with another's. */
function say(name, { said }) {
  process.stdout.write(`\n── ${name}\n${said}`)
}

function isLeftOut({ status }) {
  return status !== 'passed' && status !== 'failed'
}

/** From the runner's own report; a file that could not be loaded counts as a failure. */
function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    for (const { fullName } of testResults.flatMap(({ assertionResults }) => assertionResults).filter(isLeftOut))
      process.stdout.write(`skipped, which counts as failed: ${fullName}\n`)
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    )
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + broken.length }
  } catch (error) {
    process.stderr.write(`no report of the tests: ${error}\n`)
    return { passed: 0, failed: 1 }
  }
}
