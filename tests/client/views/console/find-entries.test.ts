import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Readings } from '../../../../client/features/attendance/people/people-search.ts'
import { entryBeside, type FinderEntry, findEntries } from '../../../../client/views/console/finder/find-entries.ts'

const entry = (id: string, group: FinderEntry['group'], name: string, text: string): FinderEntry => ({
  id,
  group,
  name,
  text,
  run: () => undefined,
})

const entries: readonly FinderEntry[] = [
  entry('go', 'items', '院长讲话', '切换到第 5 项 院长讲话'),
  entry('notice', 'venues', '虎林市人民法院', '给虎林市人民法院发通知'),
  entry('person', 'people', '干警三', '请干警三发言'),
  entry('paper', 'documents', '工作报告', '上屏《工作报告》'),
  entry('recess', 'acts', '', '休会'),
  entry('adjourn', 'acts', '', '散会'),
]

const syllables: Readonly<Record<string, Readings>> = {
  院长讲话: [['yuan'], ['zhang', 'chang'], ['jiang'], ['hua']],
  虎林市人民法院: [['hu'], ['lin'], ['shi'], ['ren'], ['min'], ['fa'], ['yuan']],
  干警三: [['gan'], ['jing'], ['san']],
  休会: [['xiu'], ['hui']],
}
const found = (query: string) => findEntries(entries, query, (name) => syllables[name] ?? []).map(({ id }) => id)

describe('[MTG-30] the finder', () => {
  it('offers the acts before anything is typed', () => expect(found(' ')).toEqual(['recess', 'adjourn']))

  it.each([
    ['讲话', ['go']],
    ['yzjh', ['go']],
    ['hulin', ['notice']],
    ['gjs', ['person']],
    ['发通知', ['notice']],
    ['报告', ['paper']],
    ['xiuh', ['recess']],
    ['nobody', []],
  ])('finds by name, words, pinyin or initials: %s', (query, ids) => expect(found(query)).toEqual(ids))

  it('puts what begins so before what has it somewhere', () => {
    const two = [entry('in', 'items', '二 讲话', '…'), entry('begins', 'items', '讲话 一', '…')]
    expect(findEntries(two, '讲话', () => []).map(({ id }) => id)).toEqual(['begins', 'in'])
  })

  it('offers no more than six of a group, each once, whatever is typed', () => {
    const many = Array.from({ length: 40 }, (_, at) => entry(`p${at}`, 'people', `干警${at}`, `请干警${at}发言`))
    fc.assert(
      fc.property(fc.constantFrom('干警', '干', '请', '1', '发言', 'x'), (query) => {
        const ids = findEntries(many, query, () => []).map(({ id }) => id)
        expect(ids.length).toBeLessThanOrEqual(6)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('goes round with the arrows', () => {
    const [first, last] = [entries[0]?.id ?? '', entries.at(-1)?.id ?? '']
    expect(entryBeside(entries, last, 1)).toBe(first)
    expect(entryBeside(entries, first, -1)).toBe(last)
    expect([entryBeside(entries, null, 1), entryBeside(entries, null, -1)]).toEqual([first, last])
    expect(entryBeside([], null, 1)).toBeNull()
  })
})
