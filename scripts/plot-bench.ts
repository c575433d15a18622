// `npm run plots`: draws docs/pictures/*.svg from the tables of docs/PERFORMANCE.md, as the benchmarks print them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performancePlots } from './plots/performance-plots.ts'

const docs = join(import.meta.dirname, '..', 'docs')
for (const [file, picture] of performancePlots(readFileSync(join(docs, 'PERFORMANCE.md'), 'utf8'))) {
  writeFileSync(join(docs, 'pictures', file), picture)
  process.stdout.write(`docs/pictures/${file}\n`)
}
