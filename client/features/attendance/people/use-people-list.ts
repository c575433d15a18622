import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { loadReadName, type ReadName } from './name-readings.ts'
import { usePhoneOwners } from './use-phone-owners.ts'
import { awaitedOf, type PeopleFilter, soughtPeople, type VenuePerson } from './venue-people.ts'

const none: ReadonlySet<string> = new Set()
/** What the first picture needs has come by then. */
const settledAfterMs = 5_000

/** What is sought, shown, chosen and pointed at in the list of people. */
export function usePeopleList(people: readonly VenuePerson[]) {
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const [kept, setKept] = useState(none)
  const [chosen, setChosen] = useState(none)
  const [pointed, setPointed] = useState<string | null>(null)
  const [readName, setReadName] = useState<ReadName | null>(null)
  const sought = useDeferredValue(query)
  const owners = usePhoneOwners(sought)

  const shown = useMemo(
    () =>
      soughtPeople(people, {
        query: sought,
        owners: owners.ids,
        filter,
        kept,
        readings: (name) => readName?.(name) ?? null,
      }),
    [people, sought, owners.ids, filter, kept, readName],
  )
  const awaited = useMemo(() => awaitedOf(shown), [shown])
  const selected = useMemo(() => awaitedOf(people).filter(({ id }) => chosen.has(id)), [people, chosen])
  const target = awaited.find(({ id }) => id === pointed) ?? (sought === '' ? null : (awaited[0] ?? null))

  const prepare = () => {
    if (readName !== null) return
    loadReadName()
      .then((loaded) => setReadName(() => loaded))
      .catch((error: unknown) => console.warn('search by pinyin is not available', error))
  }
  const latest = useRef(prepare)
  latest.current = prepare
  // Before the line goes, so that the search works without it.
  useEffect(() => {
    const timer = setTimeout(() => latest.current(), settledAfterMs)
    return () => clearTimeout(timer)
  }, [])

  const afresh = () => {
    setKept(none)
    setPointed(null)
  }
  return {
    query,
    owners,
    filter,
    shown,
    awaited,
    selected,
    /** Whom Enter checks in; null while nobody is sought or pointed at. */
    target,
    search(text: string) {
      afresh()
      setQuery(text)
    },
    /** Empties the search once it has served, unless somebody typed on. */
    served(text: string) {
      setPointed(null)
      setQuery((now) => (now === text ? '' : now))
    },
    show(next: PeopleFilter) {
      afresh()
      setFilter(next)
    },
    /** Moves what Enter means among those who are awaited: 1 down, -1 up. */
    point(step: 1 | -1) {
      const at = awaited.findIndex(({ id }) => id === target?.id)
      setPointed(awaited[Math.min(awaited.length - 1, Math.max(0, at + step))]?.id ?? null)
    },
    keep: useCallback((id: string) => setKept((before) => new Set([...before, id])), []),
    choose: useCallback((id: string) => setChosen((before) => toggled(before, id)), []),
    chooseShown(isOn: boolean) {
      setChosen(isOn ? new Set([...chosen, ...awaited.map(({ id }) => id)]) : none)
    },
    clearChosen: () => setChosen(none),
    /** Called when somebody is about to search. */
    prepare,
  }
}

export type PeopleList = ReturnType<typeof usePeopleList>

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
