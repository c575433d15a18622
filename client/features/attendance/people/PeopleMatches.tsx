import { useEffect } from 'react'
import { FoundPeople } from './FoundPeople.tsx'
import { useEverybody } from './use-everybody.ts'
import { type PeopleList, usePeopleList } from './use-people-list.ts'
import type { KnownPeople } from './use-venue-people.ts'
import { nameOf, type VenuePerson } from './venue-people.ts'

/** Somebody of the roster who was chosen, as others take them. */
export interface ChosenPerson {
  readonly personId: string
  readonly name: string
  readonly title: string | null
  readonly venueId: string
}

interface Props {
  /** What is typed elsewhere: a name, pinyin, initials, a unit, a phone. */
  readonly query: string
  readonly onChoose: (person: ChosenPerson) => void
}

const chosen = (person: VenuePerson, venueId: string): ChosenPerson => ({
  personId: person.id,
  name: nameOf(person),
  title: person.record?.title ?? null,
  venueId,
})

/** Whom a name that is being typed may mean, of all halls. */
export function EverybodyMatches({ query, onChoose }: Props) {
  const { list, roster, placeOf, venueOf } = useEverybody()
  useSearched(list, query)
  return (
    <FoundPeople
      list={list}
      roster={roster}
      placeOf={placeOf}
      onChoose={(person) => onChoose(chosen(person, venueOf(person.id)))}
    />
  )
}

/** Whom it may mean of one hall. */
export function VenueMatches({
  known: { people, roster },
  venueId,
  query,
  onChoose,
}: Props & { readonly known: KnownPeople; readonly venueId: string }) {
  const list = usePeopleList(people)
  useSearched(list, query)
  return (
    <FoundPeople
      list={list}
      roster={roster}
      placeOf={() => ''}
      onChoose={(person) => onChoose(chosen(person, venueId))}
    />
  )
}

/** The list follows what is typed in a line of somebody else's. */
function useSearched(list: PeopleList, query: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: with what is typed, not with each drawing.
  useEffect(() => {
    list.search(query)
    list.prepare()
  }, [query])
}
