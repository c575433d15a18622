/**
 * Without the names of people of the roster, where a log holds them beside their ids: empty once people are erased.
 * @source RPL-5
 */
export const withoutErasedNames = <Value>(value: Value): Value => nameless(value) as Value

function nameless(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const members = value.map(nameless)
    return members.some((member, index) => member !== value[index]) ? members : value
  }
  const isOfRoster = typeof Reflect.get(value, 'personId') === 'string'
  const entries = Object.entries(value).map(
    ([key, member]) => [key, isOfRoster && key === 'name' ? '' : nameless(member)] as const,
  )
  return entries.some(([key, member]) => member !== Reflect.get(value, key)) ? Object.fromEntries(entries) : value
}
