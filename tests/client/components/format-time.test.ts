import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber, clockTime, countdown, dayAndTime, longDate } from '../../../client/components/format-time.ts'
import { instant } from '../../../shared/kernel/time.ts'

const at = (text: string) => instant(Date.parse(text))
/** As it is shown: no line breaks within it. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0')
const anyMs = fc.integer({ min: -100 * 3_600_000, max: 100 * 3_600_000 })

/** Seconds that a countdown says; negative when it is over. */
function secondsOf(text: string): number {
  const figures = text.replace('\u2212', '').split(':').map(Number)
  const seconds = figures.reduce((sum, figure) => sum * 60 + figure, 0)
  return text.startsWith('\u2212') ? -seconds : seconds
}

describe('the countdown', () => {
  it('[AGD-7] says every length of time to the second, a started one until it has passed', () => {
    fc.assert(
      fc.property(anyMs, (ms) => {
        expect(secondsOf(countdown(ms))).toBe(Math.ceil(ms / 1_000) + 0)
        expect(countdown(ms)).toMatch(/^\u2212?(?:\d+:)?[0-5]\d:[0-5]\d$/u)
      }),
    )
  })

  it('[AGD-7] never goes up while time goes on', () => {
    fc.assert(
      fc.property(anyMs, fc.nat({ max: 10_000 }), (ms, passed) => {
        expect(secondsOf(countdown(ms - passed))).toBeLessThanOrEqual(secondsOf(countdown(ms)))
      }),
    )
  })

  it.each([
    [504_000, '08:24'],
    [503_001, '08:24'],
    [3_852_000, '1:04:12'],
    [3_600_000, '1:00:00'],
    [3_599_000, '59:59'],
    [1, '00:01'],
    [0, '00:00'],
    [-1, '00:00'],
    [-999, '00:00'],
    [-1_000, '\u221200:01'],
    [-130_000, '\u221202:10'],
    [-36_000_000, '\u221210:00:00'],
  ])('%i ms is %s', (ms, text) => expect(countdown(ms)).toBe(text))
})

describe('the time of day', () => {
  it.each([
    ['2025-02-17T09:41:05+08:00', 'Asia/Shanghai', '09:41', '09:41:05'],
    ['2025-02-17T00:00:00+08:00', 'Asia/Shanghai', '00:00', '00:00:00'],
    ['2025-02-17T23:59:59+08:00', 'Asia/Shanghai', '23:59', '23:59:59'],
    ['2025-02-17T09:41:05+08:00', 'Asia/Urumqi', '07:41', '07:41:05'],
    ['2025-02-17T09:41:05+08:00', 'UTC', '01:41', '01:41:05'],
  ])('%s in %s is %s, with seconds %s', (text, zone, short, long) => {
    expect(clockTime(at(text), zone)).toBe(short)
    expect(clockTime(at(text), zone, true)).toBe(long)
  })
})

describe('the date', () => {
  it.each([
    ['2025-02-17T09:00:00+08:00', 'Asia/Shanghai', '2025 年 2 月 17 日', '17 February 2025'],
    ['2024-12-31T20:00:00Z', 'Asia/Shanghai', '2025 年 1 月 1 日', '1 January 2025'],
    ['2024-12-31T20:00:00Z', 'UTC', '2024 年 12 月 31 日', '31 December 2024'],
  ])('%s in %s is %s, in English %s', (text, zone, chinese, english) => {
    expect(longDate(at(text), zone, 'zh-CN')).toBe(unbroken(chinese))
    expect(longDate(at(text), zone, 'en')).toBe(unbroken(english))
  })

  it('comes short with the time of day, where the meeting is', () => {
    const moment = at('2025-02-16T23:41:00Z')
    expect(dayAndTime(moment, 'Asia/Shanghai', 'zh-CN')).toBe('2 月 17 日 07:41')
    expect(dayAndTime(moment, 'Asia/Shanghai', 'en')).toBe('17 Feb 07:41')
    expect(dayAndTime(moment, 'UTC', 'en')).toBe('16 Feb 23:41')
  })
})

describe('the Chinese number', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
    [100, '100'],
    [-1, '-1'],
    [1.5, '1.5'],
  ])('of %d is %s', (count, text) => expect(chineseNumber(count)).toBe(text))

  it('is another one for each count', () => {
    expect(new Set(Array.from({ length: 150 }, (_, count) => chineseNumber(count))).size).toBe(150)
  })
})
