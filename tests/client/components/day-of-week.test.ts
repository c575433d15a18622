import { describe, expect, it } from 'vitest'
import { dayOfWeek, isSameDay } from '../../../client/components/day-of-week.ts'
import { instant } from '../../../shared/kernel/time.ts'

const at = (text: string) => instant(Date.parse(text))

describe('the day of a meeting', () => {
  const start = at('2027-02-17T09:00:00+08:00')
  it('is told with its weekday, by the clock of its place', () => {
    expect(dayOfWeek(start, 'Asia/Shanghai', 'zh-CN')).toBe('2\u00a0月\u00a017\u00a0日（周三）')
    expect(dayOfWeek(start, 'Asia/Shanghai', 'en')).toBe('Wed\u00a017\u00a0Feb')
    expect(dayOfWeek(start, 'America/New_York', 'zh-CN')).toBe('2\u00a0月\u00a016\u00a0日（周二）')
  })
  it('is today or another one there', () => {
    expect(isSameDay(start, at('2027-02-16T23:59:59+08:00'), 'Asia/Shanghai')).toBe(false)
    expect(isSameDay(start, at('2027-02-17T00:00:00+08:00'), 'Asia/Shanghai')).toBe(true)
    expect(isSameDay(start, at('2027-02-17T00:00:00+08:00'), 'UTC')).toBe(false)
  })
})
