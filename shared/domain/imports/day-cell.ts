import type { Day } from '../../kernel/day.ts'

const written =
  /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*(?:前|之前|底前))?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/u

/**
 * A day as sheets write it: `2025-03-31`, `2025/3/31`, `2025年3月31日前`, `3月31日`.
 * @param after without a year, the first such day that is not before this one.
 * @returns null for what is no day.
 */
export function readDay(text: string, after: Day): Day | null {
  const found = written.exec(text.normalize('NFKC').trim())
  if (found === null) return null
  const [, year, month = '', date = ''] = found
  if (year !== undefined) return dayOf(Number(year), month, date)
  const thisYear = Number(after.slice(0, 4))
  const day = dayOf(thisYear, month, date)
  return day !== null && day < after ? dayOf(thisYear + 1, month, date) : day
}

/** null where the calendar has no such day. */
function dayOf(year: number, month: string, date: string): Day | null {
  const day = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? day : null
}
