/** A list with what has become of some of it; who is new comes behind all others. */
export function joinedPeople<Person extends { readonly id: string }>(
  before: readonly Person[],
  told: readonly Person[],
): readonly Person[] {
  if (told.length === 0) return before
  const news = new Map(told.map((person) => [person.id, person]))
  const kept = before.map((person) => {
    const now = news.get(person.id)
    news.delete(person.id)
    return now ?? person
  })
  return [...kept, ...news.values()]
}
