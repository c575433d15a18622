import type { Instant } from '../../../../shared/kernel/time.ts'

/** What of a meeting is looked through. */
interface Searched {
  readonly title: string
  readonly startsAt: Instant
  readonly timeZone: string
  readonly organizer?: string | null
  readonly venueNames?: readonly string[]
}

/** Where something is found: in what the row shows, or in what it has to say then. */
export type Found = { readonly by: 'row' } | { readonly by: 'organizer' | 'venue'; readonly text: string }

/**
 * Where a meeting has that text, however it is written: in title or date, organiser, or the name of a hall.
 * @returns null: nowhere.
 */
export function foundIn(
  { title, startsAt, timeZone, organizer, venueNames = [] }: Searched,
  text: string,
): Found | null {
  const wanted = folded(text)
  const has = (part: string) => folded(part).includes(wanted)
  if (has(title) || datesOf(startsAt, timeZone).some(has)) return { by: 'row' }
  if (organizer != null && has(organizer)) return { by: 'organizer', text: organizer }
  const venue = venueNames.find(has)
  return venue === undefined ? null : { by: 'venue', text: venue }
}

/** The day as people write it, in either language and in figures; by the meeting's own clock. */
function datesOf(at: Instant, timeZone: string): readonly string[] {
  const written = (locale: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at)
  const [figures, long] = [{ dateStyle: 'short' }, { dateStyle: 'full' }] as const
  return [written('sv-SE', figures), written('zh-CN', figures), written('zh-CN', long), written('en-GB', long)]
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
