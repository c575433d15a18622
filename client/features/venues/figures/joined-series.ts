import type { Column, ColumnName, Series } from './told-figures.ts'

/** As many as an hour has. */
const keptSamples = 360

const columnNames: readonly ColumnName[] = [
  'loopMs',
  'commitMs',
  'feedMs',
  'drawnMs',
  'running',
  'waiting',
  'memoryMb',
  'sockets',
  'streams',
  'commands',
  'refused',
  'limited',
]

/** What was there and what is newer, the last hour of it. */
export function joinedSeries(known: Series | null, newer: Series): Series {
  if (known === null) return newer
  const last = known.at.at(-1) ?? 0
  const from = newer.at.findIndex((at) => at > last)
  if (from < 0) return known
  const join = (name: ColumnName): Column | undefined => {
    const more = newer[name]
    return more === undefined ? undefined : [...(known[name] ?? []), ...more.slice(from)].slice(-keptSamples)
  }
  const columns = Object.fromEntries(columnNames.map((name) => [name, join(name)]))
  return { ...newer, ...columns, at: [...known.at, ...newer.at.slice(from)].slice(-keptSamples) }
}

/** The newest value that was measured, and the largest; null where none was. */
export function newestAndLargest(column: Column): { readonly newest: number | null; readonly largest: number | null } {
  const measured = column.filter((value) => value !== null)
  return { newest: measured.at(-1) ?? null, largest: measured.length === 0 ? null : Math.max(...measured) }
}
