import { searchKey } from '../../kernel/search-key.ts'
import type { NamedVenue } from './import.model.ts'

export type FoundVenue =
  | { readonly kind: 'found'; readonly venue: NamedVenue }
  /** `near`: the one that may be meant; null: none comes near, or several do. */
  | { readonly kind: 'unknown'; readonly near: NamedVenue | null }

const figures = '零一二三四五六七八九'

/** 10 to 99 as they are written: 第12分会场 is 第十二分会场. */
const inChinese = (text: string): string =>
  text.replace(/\d{1,2}/gu, (digits) => {
    const number = Number(digits)
    const [tens, ones] = [Math.floor(number / 10), number % 10]
    if (tens === 0) return figures[ones] ?? digits
    return `${tens === 1 ? '' : figures[tens]}十${ones === 0 ? '' : figures[ones]}`
  })

/** One for the ways in which the same name is written. */
const venueKey = (name: string): string => inChinese(searchKey(name)).replace(/[·'.,，。（）()-]/gu, '')

const numberIn = (key: string): string => key.match(/[零一二三四五六七八九十]+/gu)?.join(' ') ?? ''

/** What many names of venues share says nothing. */
const common = new RegExp(
  ['人民法院|中级法院|法院|分会场|主会场|会场|第|省|自治区|[市区县镇]', 'venue|hall|branch'].join('|'),
  'gu',
)
const coreOf = (key: string): string => key.replace(common, '')

/**
 * The venue that is meant by a text, by name or id; how its figures, spaces and dots are written does not matter.
 * @param chosen what somebody has said that texts mean.
 * @source IMP-6
 */
export function createVenueMatch(venues: readonly NamedVenue[], chosen: Readonly<Record<string, string>> = {}) {
  const byKey = new Map<string, NamedVenue>()
  for (const venue of venues) for (const text of [venue.id, venue.name]) byKey.set(venueKey(text), venue)
  const byId = new Map(venues.map((venue) => [venue.id, venue]))
  const chosenByKey = new Map(Object.entries(chosen).map(([text, venueId]) => [venueKey(text), byId.get(venueId)]))
  const answers = new Map<string, FoundVenue>()

  const nearest = (key: string): NamedVenue | null => {
    const [core, number] = [coreOf(key), numberIn(key)]
    if (key === '') return null
    const near = venues.filter(({ name }) => {
      const other = venueKey(name)
      if (numberIn(other) !== number) return false
      const otherCore = coreOf(other)
      if (core === '' || otherCore === '') return core === otherCore && (other.includes(key) || key.includes(other))
      return otherCore.includes(core) || core.includes(otherCore) || isOneApart(core, otherCore)
    })
    return near.length === 1 ? (near[0] ?? null) : null
  }
  const find = (text: string): FoundVenue => {
    const key = venueKey(text)
    const venue = chosenByKey.get(key) ?? byKey.get(key)
    return venue === undefined ? { kind: 'unknown', near: nearest(key) } : { kind: 'found', venue }
  }
  return (text: string): FoundVenue => {
    const known = answers.get(text) ?? find(text)
    answers.set(text, known)
    return known
  }
}

export type VenueMatch = ReturnType<typeof createVenueMatch>

/** One sign more, less or other, in names of at least three. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [[...one], [...other]] : [[...other], [...one]]
  if (long.length < 3 || long.length - short.length > 1) return false
  const first = short.findIndex((sign, index) => sign !== long[index])
  if (first < 0) return true
  const rest = long.slice(first + 1).join('')
  return rest === short.slice(first + (long.length === short.length ? 1 : 0)).join('')
}
