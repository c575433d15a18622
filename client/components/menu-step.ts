/**
 * Where a key leads in a menu.
 * @param at the entry that has the focus; -1 while none has.
 * @param names what is written on the entries.
 * @returns the entry, or null for a key that leads nowhere.
 */
export function menuStep(key: string, at: number, names: readonly string[]): number | null {
  const count = names.length
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === ' ' || [...key].length !== 1) return null
  const letter = key.toLocaleLowerCase()
  const inTurn = names.map((_, step) => (at + 1 + step) % count)
  return inTurn.find((index) => names[index]?.trim().toLocaleLowerCase().startsWith(letter)) ?? null
}
