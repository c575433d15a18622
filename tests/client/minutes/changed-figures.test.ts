import { describe, expect, it } from 'vitest'
import { changedFigures } from '../../../client/features/minutes/page/changed-figures.ts'

describe('figures of a sentence', () => {
  it('[MIN-4] names those of the log that the new wording has not, as often as they are missing', () => {
    expect(changedFigures('应到412人，实到390人。', '应到412人，实到391人。')).toEqual(['390'])
    expect(changedFigures('第3项、第3点', '第3项')).toEqual(['3'])
    expect(changedFigures('会议于10:12结束。', '会议于10:12准时结束，共2小时。')).toEqual([])
  })
})
