import { expect, it } from 'vitest'
import { branchesIn, noticeWish } from '../../../client/features/meeting/home/notice/notice-wish.ts'
import { meetingFileSchema } from '../../../shared/domain/meeting/meeting-file.schema.ts'

const read = {
  title: '工作会议',
  organizer: '',
  startsAt: '2027-03-01T01:00:00.000Z',
  timeZone: 'Asia/Shanghai',
  main: '主会场',
  branches: [],
  items: [],
}
const names = { branch: '分会场', item: '开场' }

it('[NEW-3] what a notice does not name is what an empty meeting has', () => {
  const file = meetingFileSchema.parse(noticeWish(read, names))
  expect(file.venues.map(({ name }) => name)).toEqual(['主会场', '分会场'])
  expect(file.agenda.map(({ title }) => title)).toEqual(['开场'])
  expect(file.locale).toBe('zh-CN')
})

it('[NEW-3] items keep who speaks, how long, and their points; an English title makes an English meeting', () => {
  const items = [
    {
      kind: 'report',
      title: 'Results',
      minutes: 20,
      speaker: { name: 'Head of Office', title: '' },
      points: ['Sales'],
    },
  ] as const
  const file = meetingFileSchema.parse(noticeWish({ ...read, title: 'All hands', items }, names))
  expect(file.agenda[0]).toMatchObject({
    title: 'Results',
    plannedMinutes: 20,
    speaker: { name: 'Head of Office' },
    points: [{ title: 'Sales' }],
  })
  expect(file.locale).toBe('en')
})

it('[NEW-3] a branch hall a line, each once', () => {
  expect(branchesIn(' 甲院 \n\n乙院\n甲院')).toEqual(['甲院', '乙院'])
})
