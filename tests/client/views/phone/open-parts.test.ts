import { describe, expect, it } from 'vitest'
import { createOpenParts, documentIn, type OpenPart } from '../../../../client/views/phone/open-parts.ts'

/** A browser's history, which moves when it is told to, not when it is asked. */
function fakeHistory() {
  let entries: unknown[] = [null]
  let place = 0
  let asked = 0
  return {
    get state() {
      return entries[place]
    },
    pushState(state: unknown) {
      entries = [...entries.slice(0, place + 1), state]
      place += 1
    },
    replaceState(state: unknown) {
      entries[place] = state
    },
    back() {
      asked += 1
    },
    /** Carries out what was asked for; how often that was. */
    settle(): number {
      const times = asked
      place -= asked
      asked = 0
      return times
    },
    depth: () => place,
  }
}

function phone() {
  const history = fakeHistory()
  const shown: (OpenPart | null)[] = []
  const parts = createOpenParts({ history, onChange: (part) => shown.push(part) })
  const settle = () => {
    const times = history.settle()
    parts.moved()
    return times
  }
  return { history, parts, settle, shown: () => shown.at(-1) ?? null }
}

describe('what lies open over the front of the phone', () => {
  it('comes up again as what lies over it is closed, one step of the history each', () => {
    const { parts, history, settle, shown } = phone()
    parts.open('documents')
    parts.open('document:d1')
    expect([shown(), history.depth()]).toEqual(['document:d1', 2])
    parts.close('document:d1')
    settle()
    expect(shown()).toBe('documents')
    parts.close('documents')
    settle()
    expect([shown(), history.depth()]).toEqual([null, 0])
  })

  it('is closed once, however often it says so: the page itself is never left', () => {
    const { parts, settle } = phone()
    parts.open('documents')
    parts.close('documents')
    parts.close('documents')
    expect(settle()).toBe(1)
    parts.close('documents')
    expect(settle()).toBe(0)
  })

  it('is not opened twice, and what does not lie on top is not closed', () => {
    const { parts, history, settle, shown } = phone()
    parts.open('documents')
    parts.open('documents')
    parts.open('turn')
    expect(history.depth()).toBe(2)
    parts.close('documents')
    expect([settle(), shown()]).toEqual([0, 'turn'])
  })

  it('[FLR-16] a turn takes the place of the sheet that asked for it', () => {
    const { parts, history, shown } = phone()
    parts.open('floor')
    parts.open('turn')
    expect([shown(), history.depth()]).toEqual(['turn', 1])
  })

  it('names the document that is read', () => {
    expect(documentIn('document:a:b')).toBe('a:b')
    expect(documentIn('documents')).toBeNull()
    expect(documentIn(null)).toBeNull()
  })
})
