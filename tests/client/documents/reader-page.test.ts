import { describe, expect, it } from 'vitest'
import { pageOf, turned } from '../../../client/features/documents/reader-page.ts'

const follow = { mode: 'follow' } as const

describe('a document to read', () => {
  it('draws the page of all others while it follows', () => {
    expect(pageOf(follow, 3, 8)).toBe(3)
    expect(pageOf(follow, 3, 0)).toBe(3)
    expect(pageOf(follow, 9, 8)).toBe(8)
    expect(pageOf(follow, null, 8)).toBe(1)
  })

  it('stays at its own page once one was turned, within the document', () => {
    const own = turned(follow, -1, 3, 8)
    expect(own).toEqual({ mode: 'free', page: 2 })
    expect(pageOf(own, 7, 8)).toBe(2)
    expect(turned({ mode: 'free', page: 8 }, 1, 3, 8)).toEqual({ mode: 'free', page: 8 })
    expect(turned({ mode: 'free', page: 1 }, -1, 3, 8)).toEqual({ mode: 'free', page: 1 })
  })
})
