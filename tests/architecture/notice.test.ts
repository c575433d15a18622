import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
// @ts-expect-error a script without types
import { notice } from '../../scripts/make-notice.mjs'

it('NOTICE names every package that is shipped, as the lockfile has it: `node scripts/make-notice.mjs`', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'NOTICE'), 'utf8')
  expect(text).toBe(notice())
  expect(text).toMatch(/^- express \d/mu)
  expect(text).not.toContain('see the package')
})
