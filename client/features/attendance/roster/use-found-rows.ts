import { useEffect, useMemo, useRef, useState } from 'react'
import { loadReadName, type ReadName } from '../people/name-readings.ts'
import { plainQuery } from '../people/people-search.ts'
import { usePhoneOwners } from '../people/use-phone-owners.ts'
import { inSlices } from './in-slices.ts'
import { isFound, likenessesOf, type PlannedRow } from './planned-rows.ts'

export interface RowFilter {
  readonly query: string
  /** '': every hall. */
  readonly venueId: string
  /** Only those who look as if they were listed twice. */
  readonly isDoubled: boolean
}

export const noFilter: RowFilter = { query: '', venueId: '', isDoubled: false }

const nobody: ReadonlySet<string> = new Set()

/** Those rows that are sought; a long list is gone through beside what somebody types. */
export function useFoundRows(rows: readonly PlannedRow[], { query, venueId, isDoubled }: RowFilter) {
  const doubled = useDoubled(rows)
  const owners = usePhoneOwners(query)
  const plain = plainQuery(query)
  const readName = useReadName(plain)
  const inVenue = useMemo(
    () =>
      rows.filter((row) => (venueId === '' || row.venueId === venueId) && (!isDoubled || doubled.has(row.person.id))),
    [rows, venueId, isDoubled, doubled],
  )
  const [found, setFound] = useState<{ readonly of: readonly PlannedRow[]; readonly rows: readonly PlannedRow[] }>()
  useEffect(() => {
    if (plain === '') return setFound(undefined)
    const ending = new AbortController()
    const hits: PlannedRow[] = []
    const seek = async () => {
      const isDone = await inSlices(
        inVenue,
        (row) => {
          if (owners.ids.has(row.person.id) || isFound(row.person, plain, readName)) hits.push(row)
        },
        ending.signal,
      )
      if (isDone) setFound({ of: inVenue, rows: hits })
    }
    void seek()
    return () => ending.abort()
  }, [inVenue, plain, owners.ids, readName])
  return {
    shown: plain === '' || found === undefined ? inVenue : found.rows,
    /** How many look as if they were listed twice. */
    doubled: doubled.size,
    owners,
  }
}

/** Pinyin is fetched when somebody types letters. */
function useReadName(plain: string): ReadName | null {
  const [readName, setReadName] = useState<ReadName | null>(null)
  const isAsked = useRef(false)
  useEffect(() => {
    if (isAsked.current || !/^[a-z]+$/u.test(plain)) return
    isAsked.current = true
    loadReadName()
      .then((loaded) => setReadName(() => loaded))
      .catch((error: unknown) => console.warn('search by pinyin is not available', error))
  }, [plain])
  return readName
}

function useDoubled(rows: readonly PlannedRow[]): ReadonlySet<string> {
  const [doubled, setDoubled] = useState(nobody)
  useEffect(() => {
    const ending = new AbortController()
    const first = new Map<string, string>()
    const twice = new Set<string>()
    const look = async () => {
      const isDone = await inSlices(
        rows,
        (row) => {
          for (const likeness of likenessesOf(row)) {
            const other = first.get(likeness)
            if (other === undefined) first.set(likeness, row.person.id)
            else twice.add(other).add(row.person.id)
          }
        },
        ending.signal,
      )
      if (isDone) setDoubled(twice.size === 0 ? nobody : twice)
    }
    void look()
    return () => ending.abort()
  }, [rows])
  return doubled
}
