import { describe, expect, it } from 'vitest'
import { footRow, saysPage } from '../../../client/features/documents/page-foot.ts'

/** A page of 1,000 rows with ink in those stretches. */
const page = (...stretches: readonly (readonly [number, number])[]) =>
  Array.from({ length: 1_000 }, (_, row) => (stretches.some(([from, to]) => row >= from && row < to) ? 50 : 0))

describe('the foot of a page', () => {
  it('[DOC-26] is a single line apart from the text, at the very end', () => {
    expect(footRow(page([100, 850], [920, 935]))).toBe(920)
    expect(footRow(page([100, 300], [920, 935]))).toBe(920)
  })

  it.each([
    ['text that goes on', page([100, 915], [920, 935])],
    ['a line further up', page([100, 700], [800, 815])],
    ['several lines', page([100, 850], [890, 905], [910, 925], [930, 945])],
    ['an empty page', page()],
    ['a page that is dark to its edge', page([0, 1_000])],
  ])('[DOC-26] is not %s', (_, ink) => {
    expect(footRow(ink)).toBeNull()
  })

  it('[DOC-26] is left out only when it says which page it is', () => {
    for (const foot of [
      '— 3 —',
      '12',
      '第 1 页 共 2 页',
      '第二页',
      '示例文件 · 仅供演示    第 1 页 共 2 页',
      'Page 2 of 9',
      '2 / 9',
    ])
      expect(saysPage(foot), foot).toBe(true)
    for (const foot of ['', '2025年2月17日', '抄送：各会场', '（此件公开发布）', '联系电话 123456'])
      expect(saysPage(foot), foot).toBe(false)
  })
})
