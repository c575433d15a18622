import { figuresIn } from '../../../../shared/kernel/figures.ts'
import { searchKey } from '../../../../shared/kernel/search-key.ts'

/** Every reading of every character of a name, without tones: 单 → dan, shan, chan. */
export type Readings = readonly (readonly string[])[]

export interface SearchedPerson {
  readonly name: string
  readonly unit: string | null
  readonly title: string | null
  /** The last four digits stay readable. */
  readonly phoneMasked: string | null
}

/** By the key that the server compares, without what people put between syllables. @source TXT-2 */
export const plainQuery = (query: string): string => searchKey(query).replace(/['·-]/gu, '')

/** Whether somebody seeks a phone number as a whole, not its last digits. @source DSK-6 */
export const isWholePhone = (query: string): boolean =>
  figuresIn(query).length >= 7 && /^[-+()\d\s转—–]+$/u.test(query.normalize('NFKC'))

/**
 * True when the query is made of beginnings of successive syllables: `wg`, `wang`, `wgang` and `wangg` all find 王刚.
 * @param query as `plainQuery` gives it, not empty.
 */
export function matchesReadings(readings: Readings, query: string): boolean {
  return readings.some((_, start) => consumes(readings, start, query))
}

function consumes(readings: Readings, at: number, query: string): boolean {
  if (query === '') return true
  return (readings[at] ?? []).some((reading) => {
    for (let length = commonLength(reading, query); length > 0; length -= 1) {
      if (consumes(readings, at + 1, query.slice(length))) return true
    }
    return false
  })
}

function commonLength(reading: string, query: string): number {
  let length = 0
  while (length < reading.length && reading[length] === query[length]) length += 1
  return length
}

/** By name, unit, title, pinyin, initials, or the last digits of the phone; an empty query finds everybody. */
export function personMatches(person: SearchedPerson, readings: Readings | null, query: string): boolean {
  const plain = plainQuery(query)
  if (plain === '') return true
  const written = [person.name, person.unit ?? '', person.title ?? ''].map(plainQuery)
  if (written.some((text) => text.includes(plain))) return true
  if (/^\d{3,4}$/u.test(plain)) return person.phoneMasked?.endsWith(plain) === true
  return readings !== null && matchesReadings(readings, plain)
}
