/** A meeting file has about six levels; what lies deeper is no part of one. */
const mostLevels = 8

/**
 * What somebody gave in, without the members that were left empty: `null`, as YAML has it for a key without a value, and
 * `''`, as sheets have it for a cell. They count as not written. Members of lists keep their places.
 */
export function withoutEmptyMembers(value: unknown, levels = mostLevels): unknown {
  if (levels === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((member) => withoutEmptyMembers(member, levels - 1))
  const written = Object.entries(value).filter(([, member]) => member !== null && member !== '')
  return Object.fromEntries(written.map(([key, member]) => [key, withoutEmptyMembers(member, levels - 1)]))
}
