import { describe, expect, it } from 'vitest'
import { figureWidth } from '../../../client/components/figure-width.ts'

describe('the width of a figure', () => {
  it('keeps the room for its minus sign, so that it does not shrink when time is up', () => {
    expect(figureWidth('00:00', true)).toBe(figureWidth('\u221200:01', true))
    expect(figureWidth('00:00')).toBeLessThan(figureWidth('\u221200:01'))
    expect(figureWidth('1:00:00')).toBeGreaterThan(figureWidth('59:59', true))
  })
})
