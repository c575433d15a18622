// `npm test`: installs what is missing, then types, lint and format, unused code and the build side by side, and the tests.
// `npm test -- --all` walks through every page as well.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
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

const parts = ['shared', 'server', 'client', 'tests'].map((part) => `tsconfig.${part}.json`)
const checks = [
  ['types', [bin('typescript-native', 'bin', 'tsc'), '-b', ...parts]],
  ['unused files, exports and dependencies', [bin('knip', 'bin', 'knip.js'), '--no-progress']],
  ['lint and format', [bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.']],
  ['scales of the stylesheets', [bin('stylelint', 'bin', 'stylelint.mjs'), 'client/**/*.css']],
]
const build = ['--eval', "import('./scripts/setup.mjs').then((setup) => setup.ensureBuilt())"]

let passed = 0
const failed = []
const [isBuilt] = await Promise.all([
  check('build', build),
  ...checks.map(async ([name, args]) => {
    if (await check(name, args)) passed += 1
    else failed.push(name)
  }),
])
if (!isBuilt) process.exit(1)

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
const counts = readCounts()
if (code !== 0 && counts.failed === 0) failed.push('tests did not end well')

process.stdout.write(failed.length === 0 ? '\n' : `\nfailed: ${failed.join(', ')}\n`)
const total = { passed: passed + counts.passed, failed: failed.length + counts.failed }
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`)
process.exit(total.failed === 0 && counts.passed > 0 ? 0 : 1)

/** What it says is written when it has ended, so that none is mixed with another's. */
async function check(name, args) {
  const { code, said } = await nodeQuietly(args)
  process.stdout.write(`\n── ${name}\n${said}`)
  return code === 0
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
