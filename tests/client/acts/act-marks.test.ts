import { describe, expect, it } from 'vitest'
import { withMark } from '../../../client/acts/act-marks.ts'

describe('the marks of what was done', () => {
  it('are kept by key, the last one counts, and null takes one away', () => {
    const pending = withMark({ other: 'unsent' }, 'a', 'pending')
    expect(pending).toEqual({ other: 'unsent', a: 'pending' })
    const refused = withMark(pending, 'a', { code: 'agenda.stale', params: {} })
    expect(refused.a).toEqual({ code: 'agenda.stale', params: {} })
    expect(withMark(refused, 'a', null)).toEqual({ other: 'unsent' })
    expect(pending.a).toBe('pending')
  })
})
