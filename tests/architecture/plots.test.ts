import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { performancePlots } from '../../scripts/plots/performance-plots.ts'

const docs = join(import.meta.dirname, '..', '..', 'docs')

it('pictures of figures show what the tables beside them say: npm run plots', () => {
  const text = readFileSync(join(docs, 'PERFORMANCE.md'), 'utf8')
  const plots = performancePlots(text)
  expect(plots.size).toBe(2)
  for (const [file, picture] of plots) {
    expect(text).toContain(`(pictures/${file})`)
    expect(readFileSync(join(docs, 'pictures', file), 'utf8')).toBe(picture)
  }
})
