import { describe, expect, it } from 'vitest'
import { sheetOfParagraphs } from '../../../shared/domain/imports/agenda-lines.ts'
import { readMinutes, readStart } from '../../../shared/domain/imports/agenda-times.ts'
import { assessBook } from '../../support/import-files.ts'

const written = (...texts: readonly string[]) => {
  const sheet = sheetOfParagraphs(
    texts.map((text) => ({ text, level: null })),
    '正文',
  )
  if (sheet === null) return null
  return assessBook({ encoding: null, sheets: [sheet] }, { kind: 'agenda' }).rows.map(({ values }) =>
    [values.title, values.speaker ?? '', values.minutes ?? '', values.points ?? ''].join('|').replaceAll('\n', '/'),
  )
}

describe('an agenda in paragraphs', () => {
  it('[IMP-9] with names and minutes at their ends, in brackets, behind gaps and dots', () => {
    expect(
      written(
        '全市法院工作会议议程',
        '一、宣布开会（张院长，5分钟）',
        '二、传达文件\t李副院长\t15分钟',
        '三、讲话……王书记……约30分钟',
        '（一）提高认识',
        '（二）狠抓落实',
        '四、表彰先进（半小时）',
        '五、会议总结：赵主任',
        '六、散会',
      ),
    ).toEqual([
      '宣布开会|张院长|5|',
      '传达文件|李副院长|15|',
      '讲话|王书记|30|提高认识/狠抓落实',
      '表彰先进||30|',
      '会议总结|赵主任||',
      '散会|||',
    ])
  })

  it('[IMP-9] 1. with 1) below it, and numbers that the program makes itself', () => {
    expect(written('1. 开幕 陈主任 10分钟', '（1）奏国歌', '2．讨论')).toEqual(['开幕|陈主任|10|奏国歌', '讨论|||'])
    const sheet = sheetOfParagraphs(
      [
        { text: '开幕', level: 0 },
        { text: '奏国歌', level: 1 },
        { text: '讨论', level: 0 },
      ],
      '正文',
    )
    expect(sheet?.rows.map(({ cells }) => cells.slice(0, 2).join(' '))).toEqual(['序号 议程', '1 开幕', '2 讨论'])
  })

  it('[IMP-9] in a notice, what stands below the paragraph about the agenda', () => {
    expect(
      written(
        '一、会议时间：2月17日',
        '二、会议议程',
        '（一）宣布开会（张院长）',
        '（二）讲话（王书记，30分钟）',
        '三、有关要求',
        '（一）准时',
      ),
    ).toEqual(['宣布开会|张院长||', '讲话|王书记|30|'])
  })

  it('[IMP-9] is none without a number', () => expect(written('全市法院工作会议', '请准时参加')).toBe(null))
})

describe('times and minutes', () => {
  it('[IMP-9] are read as people write them', () => {
    expect(
      [
        '5',
        '15分钟',
        '半小时',
        '１小时',
        '1小时30分',
        '一个半小时',
        '十五分钟',
        '00:30',
        '约10分钟',
        '1.5 h',
        '90 min',
        '一刻钟',
      ].map(readMinutes),
    ).toEqual([5, 15, 30, 60, 90, 90, 15, 30, 10, 90, 90, 15])
    expect(['', '很久', '5人', '99:99', '-5'].map(readMinutes)).toEqual([null, null, null, null, null])
    const clock = (text: string) => {
      const read = readStart(text)
      return read === null ? null : [read.date ?? '', read.start, read.end]
    }
    expect(
      ['09:05', '上午9:20—9:50', '０９：５０', '下午2点半', '9时30分', '2025-02-17T09:00', '2:00 pm'].map(clock),
    ).toEqual([
      ['', 545, null],
      ['', 560, 590],
      ['', 590, null],
      ['', 870, null],
      ['', 570, null],
      ['2025-02-17', 540, null],
      ['', 840, null],
    ])
    expect(['会后', '25:00', ''].map(clock)).toEqual([null, null, null])
  })
})

it('[IMP-9] begin and end in two columns: minutes are reckoned, and an end before the start is a fault of its cell', () => {
  const cells = [
    ['议题', '开始时间', '结束时间'],
    ['开场', '09:00', '09:05'],
    ['讲话', '09:05', '10:00'],
    ['散会', '10:00', '09:50'],
    ['其他', '10:00', '晚些'],
  ]
  const rows = cells.map((line, index) => ({ row: index + 1, cells: line }))
  const sheet = { name: '议程', isHidden: false, rows, hiddenColumns: [], merges: [] }
  const read = assessBook({ encoding: null, sheets: [sheet] }, { kind: 'agenda' })
  expect(read.notes).toEqual([])
  expect(read.rows.map(({ values }) => values.minutes ?? '')).toEqual([
    '5',
    '55',
    expect.any(String),
    expect.any(String),
  ])
  expect(read.rows.flatMap(({ row, issues }) => issues.map(({ field, code }) => `${row} ${field} ${code}`))).toEqual([
    '4 endsAt endBeforeStart',
    '5 endsAt notATime',
  ])
})
