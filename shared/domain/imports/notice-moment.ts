import type { Day } from '../../kernel/day.ts'
import { clockText, readStart, withFigures } from './agenda-times.ts'
import { readDay } from './day-cell.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = `(${months.join('|')})[a-z]*`

/** Ways to write a day, each with the places of year, month and day in what it finds. */
const days: readonly (readonly [RegExp, number, number, number])[] = [
  [/(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/u, 1, 2, 3],
  [/(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})/u, 1, 2, 3],
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?,?(?:\\s+(\\d{4}))?`, 'iu'), 3, 2, 1],
  [new RegExp(`${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?`, 'iu'), 3, 1, 2],
]

const time =
  /(?:(?:上午|早上|早晨|中午|下午|晚上|晚)\s*)?\d{1,2}\s*(?:[:点时]\s*(?:\d{1,2}|半|整)?)(?:\s*分)?(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]\.?m\.?/iu

/** Behind the day: its name, in brackets or not. */
const besides =
  /[（(][^（）()]*[)）]|(?:星期|礼拜|周)[一二三四五六日天]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu

/** A moment as a notice writes it, local. */
export interface WrittenMoment {
  readonly day: Day
  /** `09:00`; null: only the day is written. */
  readonly time: string | null
}

/**
 * The first day in a line, with the time of day behind it: `2025年2月17日（星期一）上午9时30分`, `17 February 2025, 9:30 am`.
 * @param today without a year, the first such day that is not before this one.
 * @returns null where no day is written.
 * @source NEW-3
 */
export function readMoment(text: string, today: Day): WrittenMoment | null {
  const plain = withPlainFigures(text.normalize('NFKC'))
  for (const [pattern, ...places] of days) {
    const found = pattern.exec(plain)
    if (found === null) continue
    const [year, written = '', date = ''] = places.map((place) => found[place])
    const day = readDay([year, monthNumber(written), date].filter(Boolean).join('-'), today)
    if (day === null) continue
    const behind = plain.slice(found.index + found[0].length).replace(besides, ' ')
    const clock = time.exec(behind.slice(0, 40))?.[0]
    const start = clock === undefined ? null : readStart(withColon(clock))
    return { day, time: start === null ? null : clockText(start.start) }
  }
  return null
}

/** `9 am` and `9 a.m.` as `9:00 am`. */
const withColon = (clock: string): string =>
  clock.replace(/([ap])\.?m\.?/iu, '$1m').replace(/^(\d{1,2})\s*(?=[ap]m)/iu, '$1:00 ')

const monthNumber = (written: string): string => {
  const place = months.indexOf(written.toLowerCase())
  return place < 0 ? written : String(place + 1)
}

/** `二〇二五年二月十七日上午九时三十分`, in figures. */
const withPlainFigures = (text: string): string =>
  text
    .replace(/[〇○零一二三四五六七八九]{4}(?=\s*年)/gu, (year) =>
      [...year].map((sign) => Math.max(0, '零一二三四五六七八九'.indexOf(sign))).join(''),
    )
    .replace(/[一二三四五六七八九十]{1,3}(?=\s*[月日号时点分])/gu, withFigures)
