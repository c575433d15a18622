import { describe, expect, it } from 'vitest'
import { readDay } from '../../../shared/domain/imports/day-cell.ts'
import type { KnownFollowUp } from '../../../shared/domain/imports/follow-ups-import.ts'
import { assessed } from '../../support/import-files.ts'

const known: KnownFollowUp = {
  id: 'f1',
  isClosed: false,
  said: {
    text: '建成调解室',
    lead: '第一分会场',
    helpers: '第二分会场、立案庭',
    inCharge: '干警七',
    due: '2025-03-31',
    percent: '40',
    note: '已选址',
    approvedBy: '',
  },
  seen: { text: 'r1', lead: 'b1', helpers: ['b2', 'r2'], inCharge: 'r3', due: '2025-03-31', point: null },
}
const point = (title: string) => ({ title, notes: null, details: [] })
const item = {
  id: 'talk',
  kind: 'address' as const,
  title: '讲话',
  plannedMinutes: 5,
  speaker: null,
  points: [point('甲'), point('乙')],
  documentIds: [],
}

const read = (csv: string, followUps: readonly KnownFollowUp[] = [known]) =>
  assessed(Buffer.from(csv), { kind: 'followUps', present: { followUps, items: [item] as never } })

describe('[FUP-12] a list of follow-ups as a sheet', () => {
  it('is known by what its columns are called in other bodies, too', async () => {
    const { rows, counts } = await read(
      '序号,工作任务,责任单位,协办单位,承办人,完成时限,完成进度,进展情况\n1,修缮法庭,第二分会场,立案庭、第一分会场,干警八,3月31日前,30%,已招标\n',
      [],
    )
    expect(counts).toMatchObject({ new: 1, fault: 0 })
    expect(rows[0]?.act).toEqual({
      do: 'add',
      followUp: {
        text: '修缮法庭',
        lead: 'b2',
        helpers: ['立案庭', 'b1'],
        inCharge: '干警八',
        due: '2025-03-31',
        report: { percent: 30, note: '已招标' },
      },
    })
  })

  it('changes of one that is there what was written otherwise, and nothing else', async () => {
    const same =
      '标识,事项,牵头,配合,责任人,时限,进度,进展说明\nf1,建成调解室,第一分会场,第二分会场、立案庭,干警七,2025-03-31,40,已选址\n'
    expect((await read(same)).counts).toMatchObject({ same: 1, changed: 0, new: 0 })
    const { rows } = await read(same.replace('2025-03-31,40', '2025/4/30,60'))
    expect(rows[0]).toMatchObject({
      state: 'changed',
      changes: [
        { field: 'due', old: '2025-03-31', new: '2025-04-30' },
        { field: 'percent', old: '40', new: '60' },
      ],
      act: {
        do: 'edit',
        edit: { followUpId: 'f1', patch: { due: '2025-04-30' }, from: known.seen, report: { percent: 60 } },
      },
    })
    expect(rows[0]?.act).not.toHaveProperty('edit.report.note')
  })

  it('knows one by its text where there is no id, and a foreign number means nothing', async () => {
    const { rows } = await read('序号,事项,进度\n9,建成调解室,80\n1,另一件事,\n')
    expect(rows.map(({ state }) => state)).toEqual(['changed', 'new'])
  })

  it('keeps what is empty, and takes away what is said to be none', async () => {
    const { rows } = await read('标识,事项,责任人,时限\nf1,建成调解室,,无\n')
    expect(rows[0]?.changes).toEqual([{ field: 'due', old: '2025-03-31', new: '' }])
  })

  it('names what is wrong with a cell, and takes the good rows', async () => {
    const { rows, counts } = await read(
      '事项,牵头,时限,进度\n,第一分会场,,\n甲事,第一分会场,下个月,\n乙事,第一分会场,2025-02-30,\n丙事,第一分会场,,120\n丁事,一分会场,,\n丁事,,,\n',
      [],
    )
    expect(rows.map(({ state, issues }) => [state, issues.map(({ code }) => code)])).toEqual([
      ['fault', ['missing']],
      ['fault', ['notADay']],
      ['fault', ['notADay']],
      ['fault', ['notAPercentage']],
      ['warning', ['takenAsUnit']],
      ['fault', ['sameItem']],
    ])
    expect(counts).toMatchObject({ fault: 5, warning: 1 })
  })

  it('leaves what is done as it is, and closes with the name of who has approved', async () => {
    const done = await read('标识,事项,进度\nf1,建成调解室,70\n', [{ ...known, isClosed: true }])
    expect(done.rows[0]).toMatchObject({ state: 'same', act: null, issues: [{ code: 'alreadyDone' }] })
    const { rows } = await read('标识,事项,办结审批人\nf1,建成调解室,干警九\n')
    expect(rows[0]?.act).toMatchObject({ edit: { approvedBy: '干警九' } })
  })

  it('keeps the point that a new one comes from', async () => {
    const { rows } = await read('事项,来源\n新事,第 1 项第 2 点\n旧事,第 1 项第 9 点\n', [])
    expect(rows.map(({ act }) => act)).toMatchObject([
      { followUp: { point: { itemId: 'talk', point: 1 } } },
      { followUp: { text: '旧事' } },
    ])
    expect(rows[1]?.act).not.toHaveProperty('followUp.point')
  })
})

it('[FUP-12] reads days as people write them', () => {
  const days = ['2025-03-31', '2025/3/31', '2025年3月31日前', '2025.03.31', '3月31日', '2025-03-31 00:00:00']
  expect(days.map((day) => readDay(day, '2025-02-17'))).toEqual(days.map(() => '2025-03-31'))
  expect(readDay('1月5日', '2025-02-17')).toBe('2026-01-05')
  expect(['2025-02-30', '三月底', '13/45'].map((day) => readDay(day, '2025-02-17'))).toEqual([null, null, null])
})
