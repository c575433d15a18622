import { describe, expect, it } from 'vitest'
import { readMeetingNotice } from '../../../shared/domain/imports/meeting-notice.ts'
import { readMoment } from '../../../shared/domain/imports/notice-moment.ts'
import type { Sheet } from '../../../shared/domain/imports/sheet.model.ts'

const today = '2025-01-20'
let count = 0
const sheet = (...rows: readonly (readonly string[])[]): Sheet => ({
  name: '',
  isHidden: false,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
  hiddenColumns: [],
  merges: [],
})
const read = (lines: readonly string[], ...tables: readonly Sheet[]) =>
  readMeetingNotice({
    paragraphs: lines.map((text) => ({ text, level: null })),
    tables,
    today,
    newId: () => `item-${++count}`,
  })
const told = (lines: readonly string[], ...tables: readonly Sheet[]) => {
  const { items, ...rest } = read(lines, ...tables)
  return {
    ...rest,
    items: items.map(({ title, minutes, speaker, points }) =>
      [title, minutes ?? '', speaker?.name ?? '', ...points].join('|'),
    ),
  }
}

describe('[NEW-3] the notice of a meeting', () => {
  it('gives title, time, halls and agenda of a notice as courts write it', () => {
    const notice = [
      '关于召开全市法院工作会议',
      '的通知',
      '各基层人民法院，本院各部门：',
      '经研究，定于近期召开全市法院工作会议。现将有关事项通知如下：',
      '一、会议时间',
      '2月17日（星期一）上午9:00，会期半天。',
      '二、会议地点',
      '主会场设在市中级人民法院三楼会议室，分会场设在密山市人民法院、虎林市人民法院和鸡东县人民法院。',
      '三、参会人员',
      '（一）主会场：本院全体干警',
      '四、会议议程',
      '（一）传达上级会议精神（张副院长，15分钟）',
      '（二）院长讲话（院长，40分钟）',
      '1. 提高认识',
      '2. 狠抓落实',
      '五、有关要求',
      '（一）提前十五分钟入场',
      '2025年2月10日',
    ]
    expect(told(notice)).toEqual({
      title: '全市法院工作会议',
      organizer: '',
      start: { day: '2025-02-17', time: '09:00' },
      main: '市中级人民法院三楼会议室',
      branches: ['密山市人民法院', '虎林市人民法院', '鸡东县人民法院'],
      items: ['传达上级会议精神|15|张副院长', '院长讲话|40|院长|提高认识|狠抓落实'],
    })
  })

  it('reads labels, a table of the agenda, halls below their heading, and who calls', () => {
    const notice = [
      '会议通知',
      '会议名称：一季度审判质效分析会',
      '主办单位：审判管理办公室',
      '会议时间：二〇二五年三月六日下午二时三十分',
      '主会场：市中级人民法院',
      '分会场：',
      '1. 密山市人民法院',
      '2. 虎林市人民法院',
      '请各单位准时参加。',
    ]
    const agenda = sheet(['序号', '议程', '发言人', '时长'], ['1', '通报情况', '审管办主任', '20分钟'])
    expect(told(notice, agenda)).toEqual({
      title: '一季度审判质效分析会',
      organizer: '审判管理办公室',
      start: { day: '2025-03-06', time: '14:30' },
      main: '市中级人民法院',
      branches: ['密山市人民法院', '虎林市人民法院'],
      items: ['通报情况|20|审管办主任'],
    })
  })

  it('reads an English one', () => {
    const notice = [
      'Notice of the annual all-hands meeting',
      'When: 6 March 2025, 2:30 pm',
      'The main hall is in Harbour House. Branch halls: North Office, South Office and Depot.',
      'Agenda:',
      '1. Opening (Head of Office, 5 min)',
      '2. Results of the year',
    ]
    expect(told(notice)).toEqual({
      title: 'annual all-hands meeting',
      organizer: '',
      start: { day: '2025-03-06', time: '14:30' },
      main: 'Harbour House',
      branches: ['North Office', 'South Office', 'Depot'],
      items: ['Opening|5|Head of Office', 'Results of the year||'],
    })
  })

  it('takes no section of a notice without an agenda for an item, and invents nothing', () => {
    const notice = ['关于召开座谈会的通知', '一、会议时间：另行通知', '二、参会人员：各单位负责人', '三、要求：不迟到']
    expect(told(notice)).toEqual({
      title: '座谈会',
      organizer: '',
      start: null,
      main: '',
      branches: [],
      items: [],
    })
    expect(told([])).toMatchObject({ title: '', start: null, main: '', branches: [], items: [] })
  })

  it('“各基层人民法院” names no hall', () => {
    expect(read(['市中级人民法院设主会场，各基层人民法院设分会场。'])).toMatchObject({
      main: '市中级人民法院',
      branches: [],
    })
  })

  it.each([
    ['2025年2月17日（星期一）上午9时30分', '2025-02-17 09:30'],
    ['2025年2月17日下午2点半', '2025-02-17 14:30'],
    ['二○二五年十二月二十三日上午九时', '2025-12-23 09:00'],
    ['2025-02-17 09:05', '2025-02-17 09:05'],
    ['2025/2/17', '2025-02-17 -'],
    ['1月8日 15：00', '2026-01-08 15:00'],
    ['Monday, 17th February 2025 at 9 a.m.', '2025-02-17 09:00'],
    ['February 17, 2025, 9:30 am', '2025-02-17 09:30'],
    ['2025年2月30日上午9时', null],
    ['另行通知', null],
  ])('reads %s as %s', (text, wanted) => {
    const found = readMoment(text, today)
    expect(found === null ? null : `${found.day} ${found.time ?? '-'}`).toBe(wanted)
  })
})
