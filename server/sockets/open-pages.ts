/** How many pages of a meeting are open on this node: by link, and those that a hall looks at, by hall. */
export function createOpenPages() {
  const byLink = new Map<string, number>()
  const shown = new Map<string, number>()
  return {
    /** @param shownIn the hall that looks at it; null: it is no page of a wall. */
    enter(linkId: string, shownIn: string | null): void {
      add(byLink, linkId, 1)
      if (shownIn !== null) add(shown, shownIn, 1)
    },
    leave(linkId: string, shownIn: string | null): void {
      add(byLink, linkId, -1)
      if (shownIn !== null) add(shown, shownIn, -1)
    },
    byLink: (): Readonly<Record<string, number>> => Object.fromEntries(byLink),
    shown: (): Readonly<Record<string, number>> => Object.fromEntries(shown),
  }
}

function add(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}
