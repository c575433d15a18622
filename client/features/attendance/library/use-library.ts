import { useCallback, useEffect, useState } from 'react'
import type { Rejection } from '../../../../shared/kernel/result.ts'
import { rejectionOf } from '../../../connection/rejection-of.ts'
import { fetchUnit, fetchUnits, type LibraryPerson, type LibraryUnit } from './library-calls.ts'

/** Nobody who goes on typing is asked about in between, ms. */
const restMs = 250

interface Found {
  readonly total: number
  readonly totalUnits: number
  readonly units: readonly LibraryUnit[]
}

/** The units in which the text is found, and the people of those that were opened. */
export function useLibrary(search: string) {
  const [found, setFound] = useState<Found | null>(null)
  const [people, setPeople] = useState<ReadonlyMap<string, readonly LibraryPerson[]>>(new Map())
  const [refusal, setRefusal] = useState<Rejection | null>(null)
  const [asked, setAsked] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again.
  useEffect(() => {
    let isOver = false
    const answer = (become: () => void) => !isOver && become()
    const timer = setTimeout(
      () =>
        fetchUnits(search.trim()).then(
          (told) =>
            answer(() => {
              setFound(told)
              setRefusal(null)
            }),
          (error) => answer(() => setRefusal(rejectionOf(error))),
        ),
      search === '' ? 0 : restMs,
    )
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [search, asked])

  /** @returns null where they do not come: the page says why. */
  const open = useCallback(async (unit: string): Promise<readonly LibraryPerson[] | null> => {
    try {
      const all = await fetchUnit(unit)
      setPeople((known) => new Map(known).set(unit, all))
      return all
    } catch (error) {
      setRefusal(rejectionOf(error))
      return null
    }
  }, [])

  return { found, people, refusal, open, reload: () => setAsked((times) => times + 1) }
}

export type Library = ReturnType<typeof useLibrary>
