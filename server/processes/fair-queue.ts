/** Whose turn a thing takes. */
export interface Place {
  readonly meetingId: string
  readonly linkId: string
}

/**
 * Meetings take turns, and within a meeting its links: who asks for much waits behind itself alone.
 * The same thing may wait in several places.
 * @source PRC-3
 */
export function createFairQueue<Item>() {
  /** The order of both maps is the order of turns: who has had one goes to the end. */
  const meetings = new Map<string, Map<string, Item[]>>()

  const toEnd = <Value>(map: Map<string, Value>, key: string, value: Value) => {
    map.delete(key)
    map.set(key, value)
  }
  const take = (meetingId: string, links: Map<string, Item[]>, linkId: string, items: Item[]): Item | undefined => {
    const item = items.shift()
    toEnd(meetings, meetingId, links)
    toEnd(links, linkId, items)
    if (items.length === 0) links.delete(linkId)
    if (links.size === 0) meetings.delete(meetingId)
    return item
  }

  return {
    add({ meetingId, linkId }: Place, item: Item): void {
      const links = meetings.get(meetingId) ?? new Map<string, Item[]>()
      const items = links.get(linkId) ?? []
      if (!meetings.has(meetingId)) meetings.set(meetingId, links)
      if (!links.has(linkId)) links.set(linkId, items)
      items.push(item)
    },
    /** How much waits for that link. */
    waiting: ({ meetingId, linkId }: Place): number => meetings.get(meetingId)?.get(linkId)?.length ?? 0,
    /** How many things wait, each once. */
    get size(): number {
      return new Set([...meetings.values()].flatMap((links) => [...links.values()].flat())).size
    },
    /** Takes the thing out of every place. */
    remove(item: Item): void {
      for (const [meetingId, links] of meetings) {
        for (const [linkId, items] of links) {
          const left = items.filter((other) => other !== item)
          if (left.length === 0) links.delete(linkId)
          else if (left.length < items.length) links.set(linkId, left)
        }
        if (links.size === 0) meetings.delete(meetingId)
      }
    },
    /** The next one whose link may go now. */
    next(mayGo: (place: Place) => boolean): { readonly item: Item; readonly place: Place } | null {
      for (const [meetingId, links] of meetings)
        for (const [linkId, items] of links) {
          const place = { meetingId, linkId }
          if (!mayGo(place)) continue
          const item = take(meetingId, links, linkId, items)
          if (item !== undefined) return { item, place }
        }
      return null
    },
  }
}
