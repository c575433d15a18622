import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moved, pasted, rowsOfText, textOfRows } from '../../../client/features/agenda/plan/point-rows.ts'

const row = (title: string, notes = '') => ({ title, notes })

describe('[AGD-31] the points of an item as lines', () => {
  it('have their sub-points beside one another', () => {
    expect(rowsOfText('One\n- first\n- second\nTwo')).toEqual([row('One', 'first / second'), row('Two')])
    expect(textOfRows([row('One', 'first / second'), row('Two')])).toBe('One\n- first\n- second\nTwo')
  })

  it('are none without a title, and no sub-point by a dash before it', () => {
    expect(textOfRows([row(''), row('- One'), row(' ')])).toBe('One')
  })

  it('several lines that are pasted are several points; one line is a text as any other', () => {
    const rows = [row('One'), row(''), row('Three')]
    expect(pasted(rows, 1, 'Two\n- a\n- b\nTwo and a half')).toEqual([
      row('One'),
      row('Two', 'a / b'),
      row('Two and a half'),
      row('Three'),
    ])
    expect(pasted(rows, 0, 'x\ny')).toEqual([row('One'), row('x'), row('y'), row(''), row('Three')])
    expect(pasted(rows, 0, 'just a word')).toBeNull()
  })

  it('go to another place, and nowhere beyond the ends', () => {
    const rows = [row('a'), row('b'), row('c')]
    expect(moved(rows, 0, 2)?.map(({ title }) => title)).toEqual(['b', 'c', 'a'])
    expect(moved(rows, 2, 0)?.map(({ title }) => title)).toEqual(['c', 'a', 'b'])
    expect([moved(rows, 0, -1), moved(rows, 2, 3), moved(rows, 1, 1)]).toEqual([null, null, null])
  })

  it('say the same text again', () => {
    const word = fc.stringMatching(/^[a-z一-龥]{1,8}$/u)
    const points = fc.array(fc.record({ title: word, notes: fc.array(word, { maxLength: 3 }) }), { maxLength: 5 })
    fc.assert(
      fc.property(points, (all) => {
        const rows = all.map(({ title, notes }) => row(title, notes.join(' / ')))
        expect(rowsOfText(textOfRows(rows))).toEqual(rows)
      }),
    )
  })
})
