import { matchesReadings, plainQuery, type Readings } from '../../../features/attendance/people/people-search.ts'

export const finderGroups = ['items', 'venues', 'people', 'documents', 'acts'] as const

export type FinderGroup = (typeof finderGroups)[number]

/** One thing that the finder does. */
export interface FinderEntry {
  /** Unique among all of them. */
  readonly id: string
  readonly group: FinderGroup
  /** What Enter does, in words: `Go to item 5 · The address`. */
  readonly text: string
  /** What it is done to, as it is sought; '' where the words are all. */
  readonly name: string
  /** A fact beside it. */
  readonly note?: string
  /** Why it cannot be done now. */
  readonly off?: string
  readonly run: () => void
}

/** So many of a group are offered at most: whoever wants another one types on. */
const mostOfGroup = 6

/** How well an entry fits: its name begins so, it is in it, it is in the words, it is spelt so; null when it is not meant. */
function fitOf({ name, text }: FinderEntry, plain: string, readings: Readings): number | null {
  const [named, worded] = [plainQuery(name), plainQuery(text)]
  if (named.startsWith(plain) && named !== '') return 0
  if (named.includes(plain)) return 1
  if (worded.includes(plain)) return 2
  return matchesReadings(readings, plain) ? 3 : null
}

/**
 * What a query means, group after group, the best of each first. Nothing typed: the acts alone.
 * @param readingsOf the syllables of a name; empty while the table is not there.
 * @source MTG-30
 */
export function findEntries(
  entries: readonly FinderEntry[],
  query: string,
  readingsOf: (name: string) => Readings,
): readonly FinderEntry[] {
  const plain = plainQuery(query)
  if (plain === '') return entries.filter(({ group }) => group === 'acts')
  const fitting = entries.flatMap((entry) => {
    const fit = fitOf(entry, plain, readingsOf(entry.name === '' ? entry.text : entry.name))
    return fit === null ? [] : [{ entry, fit }]
  })
  return finderGroups.flatMap((group) =>
    fitting
      .filter(({ entry }) => entry.group === group)
      .toSorted((one, other) => one.fit - other.fit)
      .slice(0, mostOfGroup)
      .map(({ entry }) => entry),
  )
}

/** The entry that an arrow key leads to, round the ends; null while there is none. */
export function entryBeside(entries: readonly FinderEntry[], id: string | null, by: 1 | -1): string | null {
  if (entries.length === 0) return null
  const at = entries.findIndex((entry) => entry.id === id)
  const next = at < 0 ? (by === 1 ? 0 : entries.length - 1) : (at + by + entries.length) % entries.length
  return entries[next]?.id ?? null
}
