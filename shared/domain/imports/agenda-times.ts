/** When something begins, as agendas write it. */
export interface WrittenStart {
  /** `2025-02-17`; null where only the time of day is written. */
  readonly date: string | null
  /** Minutes since midnight, local. */
  readonly start: number
  /** null where no end is written. */
  readonly end: number | null
}

const figures = '零一二三四五六七八九'
const oneTime = String.raw`(上午|早上|早晨|中午|下午|晚上|晚|am|pm)?\s*(\d{1,2})\s*(?:[:点时h]\s*(\d{1,2}|半|整)?)\s*(?:[:分]\s*(?:00)?)?\s*(am|pm)?`
const startPattern = new RegExp(
  `^(?:(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?\\s*[t ]?\\s*)?${oneTime}(?:\\s*(?:-|~|至|到|to)\\s*${oneTime})?$`,
  'u',
)

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—―−─〜～]+/gu, '-')
    .replace(/[﹕：]/gu, ':')
    .trim()

/** null for what is no time. @source IMP-9 */
export function readStart(text: string): WrittenStart | null {
  const found = startPattern.exec(plain(text))
  if (found === null) return null
  const [, year, month, day, ...times] = found
  const [half, hours, minutes, suffix, toHalf, toHours, toMinutes, toSuffix] = times
  const start = minutesOf(hours, minutes, half ?? suffix)
  const end = toHours === undefined ? null : minutesOf(toHours, toMinutes, toHalf ?? toSuffix ?? half ?? suffix)
  if (start === null || (toHours !== undefined && end === null)) return null
  const date = year === undefined ? null : `${year}-${padded(Number(month))}-${padded(Number(day))}`
  return { date, start, end }
}

function minutesOf(hours: string | undefined, minutes: string | undefined, half: string | undefined): number | null {
  const [hour, minute] = [Number(hours), minutes === '半' ? 30 : minutes === '整' ? 0 : Number(minutes ?? 0)]
  if (hour > 24 || minute > 59) return null
  const isLater = half !== undefined && /^(?:下午|晚上?|pm)$/u.test(half) && hour < 12
  return (isLater ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour) * 60 + minute
}

const padded = (value: number): string => String(value).padStart(2, '0')

/** `09:05`. */
export const clockText = (minutes: number): string => `${padded(Math.floor(minutes / 60) % 24)}:${padded(minutes % 60)}`

/** `十五` → `15`, up to 99. */
export const withFigures = (text: string): string =>
  text.replace(/[零一二两三四五六七八九十]+/gu, (word) => {
    const [tens = '', ones = ''] = word.includes('十') ? word.split('十') : ['零', word]
    const digit = (sign: string) => (sign === '两' ? 2 : figures.indexOf(sign))
    const value = (word.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0) * 10 + (ones === '' ? 0 : digit(ones))
    return String(value)
  })

const hoursAndMinutes =
  /^(?:(\d+(?:\.\d+)?)\s*(?:个)?(半)?(?:小时|钟头|时|h|hours?|hrs?))?\s*(半)?\s*(?:(\d+(?:\.\d+)?)\s*(?:分钟|分|minutes?|mins?|m|'|′)?)?$/u
const most = 24 * 60

/** Minutes that something takes, in figures, words or as a time; null for what is none. @source IMP-9 */
export function readMinutes(text: string): number | null {
  const written = plain(text)
    .replace(/^约|^大约|左右$|^about\s*/gu, '')
    .trim()
  const word = /^(?:半个?小时|half an hour)$/u.test(written) ? 30 : /^一刻钟$/u.test(written) ? 15 : null
  if (word !== null) return word
  const time = /^(\d{1,2}):(\d{2})(?::00)?$/u.exec(written)
  if (time !== null) return inRange(Number(time[1]) * 60 + Number(time[2]))
  const [whole, hours, halfBefore, halfAfter, minutes] = hoursAndMinutes.exec(withFigures(written)) ?? []
  if (whole === undefined || whole === '') return null
  const half = hours !== undefined && (halfBefore ?? halfAfter) !== undefined ? 30 : 0
  if (hours === undefined && minutes === undefined) return null
  return inRange(Number(hours ?? 0) * 60 + half + Number(minutes ?? 0))
}

const inRange = (minutes: number): number | null =>
  minutes >= 0 && minutes <= most ? Math.round(minutes * 10) / 10 : null
