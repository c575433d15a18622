// Runs a program of the project that needs more than serving does, such as a benchmark: `node scripts/with-tools.mjs bench/fanout.ts …`.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
// It is run as if it had been called itself: it passes signals on.
process.argv.splice(1, 1, tsx)
await import(pathToFileURL(tsx).href)
