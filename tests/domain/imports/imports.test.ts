import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportKind } from '../../../shared/domain/imports/import.model.ts'
import { rowStates } from '../../../shared/domain/imports/import.model.ts'
import type { Book } from '../../../shared/domain/imports/sheet.model.ts'
import { createVenueMatch } from '../../../shared/domain/imports/venue-match.ts'
import { addedPeople, assessBook, emptyMeeting, toldOf } from '../../support/import-files.ts'

const bookOf = (rows: readonly (readonly string[])[], more: Partial<Book['sheets'][number]> = {}): Book => ({
  encoding: null,
  sheets: [
    {
      name: 'S',
      isHidden: false,
      hiddenColumns: [],
      merges: [],
      rows: rows
        .map((cells, index) => ({ row: index + 1, cells }))
        .filter(({ cells }) => cells.some((cell) => cell !== '')),
      ...more,
    },
  ],
})
const heading = ['姓名', '单位', '职务', '会场', '手机']
const assess = (rows: readonly (readonly string[])[], kind: ImportKind = 'roster') => assessBook(bookOf(rows), { kind })

describe('a list of people', () => {
  it('[IMP-3] a title above, a heading in two lines, sums and notes below', () => {
    const rows = [
      ['全市法院工作会议参会名单', '', '', '', '', ''],
      ['填报单位：', '', '', '', '', ''],
      ['序号', '姓名', '单位及职务', '', '参会会场', '联系方式'],
      ['', '', '单位', '职务', '', '手机'],
      ['1', '甲', '一庭', '庭长', '主会场', '13800000001'],
      ['2', '乙', '二庭', '法官', '主会场', '13800000002'],
      ['3', '', '', '', '', ''],
      ['合计', '2', '', '', '', ''],
      ['注：请按时报送', '', '', '', '', ''],
    ]
    const merges = [{ firstRow: 3, lastRow: 3, firstColumn: 2, lastColumn: 3 }]
    const found = assessBook(bookOf(rows, { merges }))
    expect(found.headerRow).toBe(4)
    expect(found.columns.map(({ field }) => field)).toEqual([null, 'name', 'unit', 'title', 'venue', 'phone'])
    expect(found.rows.map(({ row, state }) => `${row} ${state}`)).toEqual([
      '5 new',
      '6 new',
      '7 ignored',
      '8 ignored',
      '9 ignored',
    ])
    expect(toldOf(found.rows)).toEqual(['7 - noteRow', '8 - sumRow', '9 - noteRow'])
  })

  it('[IMP-3] is read by English headings, too, and of two phones the mobile one', () => {
    const found = assess([
      ['No.', 'Full name', 'Tel', 'Mobile phone', 'Organisation', 'Job title', 'Site'],
      ['1', 'A B', '0513-85001234', '13800000001', 'Unit', 'Clerk', 'main'],
    ])
    expect(found.columns.map(({ field }) => field)).toEqual([null, 'name', null, 'phone', 'unit', 'title', 'venue'])
    expect(found.notes).toEqual([{ code: 'twoColumns', params: { header: 'Tel' } }])
    expect(addedPeople(found)).toMatchObject([{ name: 'A B', phone: '13800000001', venueId: 'main' }])
  })

  it('[IMP-8] who has no phone is known by unit, an empty cell says nothing, and 无 says that there is none', () => {
    const known = { title: '法官', venueId: 'b1', attends: 'member' as const }
    const people = [
      { ...known, id: 'p1', name: '甲', unit: '一庭', phone: '13800000001' },
      { ...known, id: 'p2', name: '甲', unit: '二庭', phone: null },
    ]
    const found = assessBook(
      bookOf([
        heading,
        ['甲', '二庭', '', '第一分会场', '13800000009'],
        ['甲', '一庭', '', '第一分会场', '无'],
        ['甲', '三庭', '', '第一分会场', ''],
      ]),
      { present: { people } },
    )
    expect(found.rows.map(({ act }) => (act !== null && 'id' in act ? [act.id, act.patch] : act?.do))).toEqual([
      ['p2', { phone: '13800000009' }],
      ['p1', { phone: null }],
      'add',
    ])
    expect(found.rows[2]?.state).toBe('warning')
  })

  it('[IMP-5] a mobile number that is too short is no number', () => {
    const [row] = assess([heading, ['甲', '', '', '主会场', '1900000035']]).rows
    expect(row?.issues).toEqual([{ field: 'phone', code: 'phoneLength', params: { figures: 10 } }])
  })

  it('[IMP-4] nothing of a repeated heading comes in', () => {
    expect(toldOf(assess([heading, ['甲', '', '', '主会场', ''], heading, ['乙', '', '', '主会场', '']]).rows)).toEqual(
      ['3 - headerAgain'],
    )
  })
})

describe('venues', () => {
  const venues = [
    { id: 'main', name: '鸡西市中级人民法院' },
    { id: 'ms', name: '密山市人民法院' },
    { id: 'hl', name: '虎林市人民法院' },
    { id: 'b1', name: '第一分会场' },
    { id: 'b12', name: '第十二分会场' },
  ]
  const meant = (text: string) => {
    const found = createVenueMatch(venues)(text)
    return found.kind === 'found' ? found.venue.id : `? ${found.near?.id ?? '-'}`
  }

  it('[IMP-6] are found however figures, room and width are written, and proposed where they come near', () => {
    expect(['第１分会场', ' 第 1 分会场', '第12分会场', 'MS', '密山市人民法院'].map(meant)).toEqual([
      'b1',
      'b1',
      'b12',
      'ms',
      'ms',
    ])
    expect(['密山', '密山法院', '一分会场', '第三分会场', '法院', '别处', ''].map(meant)).toEqual([
      '? ms',
      '? ms',
      '? b1',
      '? -',
      '? -',
      '? -',
      '? -',
    ])
  })

  it('[IMP-6] a choice holds for all rows in which the same is written', () => {
    const rows = [heading, ['甲', '', '', '总部', ''], ['乙', '', '', ' 总 部', ''], ['丙', '', '', '', '']]
    const found = assessBook(bookOf(rows), { settings: { venues: { 总部: 'main', '': 'b1' } } })
    expect(addedPeople(found).map(({ venueId }) => venueId)).toEqual(['main', 'main', 'b1'])
  })
})

describe('awardees', () => {
  it('[IMP-10] are collectives or individuals by column, by heading, or by what they look like', () => {
    const by = (rows: readonly (readonly string[])[]) => assess(rows, 'awardees').rows.map(({ values }) => values.kind)
    expect(
      by([
        ['类别', '名称', '单位'],
        ['先进集体', '立案庭', ''],
        ['先进个人', '甲', '立案庭'],
        ['好人', '乙', ''],
      ]),
    ).toEqual(['collective', 'individual', '好人'])
    expect(
      by([
        ['先进集体', '单位'],
        ['立案庭', '某院'],
      ]),
    ).toEqual(['collective'])
    expect(
      by([
        ['名称', '单位'],
        ['某市人民法院立案庭', ''],
        ['甲', '立案庭'],
      ]),
    ).toEqual(['collective', 'individual'])
  })

  it('[IMP-10] who is on the list already stays', () => {
    const awardees = [{ kind: 'individual' as const, name: '甲', unit: '一庭', venueId: null }]
    const rows = [
      ['姓名', '单位', '会场'],
      ['甲', '一庭', '主会场'],
      ['乙', '一庭', ''],
      ['乙', '一庭', ''],
    ]
    const found = assessBook(bookOf(rows), { kind: 'awardees', present: { awardees } })
    expect(found.rows.map(({ state }) => state)).toEqual(['changed', 'new', 'fault'])
    expect(found.rows[0]?.changes).toEqual([{ field: 'venue', old: '', new: '主会场' }])
  })
})

describe('whatever a list holds', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '甲',
      '乙',
      '李　伟',
      '主会场',
      '第一分会场',
      '某处',
      '13800000001',
      '1.38E+10',
      '合计',
      '无',
      '列席',
      '张三、李四',
      '#N/A',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const list = fc.array(fc.array(cell, { minLength: 5, maxLength: 6 }), { maxLength: 30 })

  it('[IMP-2] every row has one state, and the counts sum to the rows below the heading', () => {
    fc.assert(
      fc.property(
        list,
        fc.constantFrom(undefined, 'keep' as const, 'take' as const, 'both' as const),
        (rows, duplicates) => {
          const book = bookOf([heading, ...rows])
          const found = assessBook(book, {
            settings: { headerRow: 1, ...(duplicates === undefined ? {} : { duplicates }) },
          })
          const below = book.sheets[0]?.rows.filter(({ row }) => row > 1).map(({ row }) => row)
          expect(found.rows.map(({ row }) => row)).toEqual(below)
          expect(rowStates.reduce((sum, state) => sum + found.counts[state], 0)).toBe(found.rows.length)
          for (const { state, act } of found.rows)
            expect(act === null).toBe(['fault', 'same', 'ignored'].includes(state))
        },
      ),
    )
  })

  it('[IMP-8] what was taken in is the same when it comes again', () => {
    fc.assert(
      fc.property(list, (rows) => {
        const settings = { headerRow: 1, duplicates: 'keep' as const }
        const book = bookOf([heading, ...rows])
        const people = addedPeople(assessBook(book, { settings }))
        const again = assessBook(book, { settings, present: { ...emptyMeeting, people } })
        expect(again.counts.new + again.counts.changed + again.counts.warning).toBe(0)
        expect(again.counts.same).toBe(people.length)
      }),
      // Somebody who is listed once without a hall and once with it.
      {
        examples: [
          [
            [
              ['主会场', '', '', '', ''],
              ['主会场', '', '', '主会场', ''],
            ],
          ],
        ],
        numRuns: 300,
      },
    )
  })
})
