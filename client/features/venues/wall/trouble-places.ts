import type { VenueGlance } from './venue-glance.ts'
import { concernOf, gravityOf } from './wall-order.ts'

/** More cards than these have no room to be read from afar. */
const mostCards = 8
/** Of more troubles so many are on cards, and the others are the first tiles. */
const cardsOfMany = 6

/**
 * The halls in trouble, each where it was as long as its trouble lasts; new ones behind them, the gravest first.
 * @param before ids, as this gave them last.
 * @returns `before` itself where nothing changed.
 */
export function nextPlaces(before: readonly string[], glances: readonly VenueGlance[]): readonly string[] {
  const gravity = new Map(
    glances.flatMap((glance) => {
      const grave = gravityOf(glance)
      return grave === null ? [] : [[glance.venue.id, grave] as const]
    }),
  )
  const kept = before.filter((id) => gravity.has(id))
  const added = [...gravity.keys()].filter((id) => !before.includes(id))
  if (added.length === 0 && kept.length === before.length) return before
  return [...kept, ...added.sort((a, b) => (gravity.get(a) ?? 0) - (gravity.get(b) ?? 0))]
}

export interface WallParts {
  /** In trouble, large. */
  readonly cards: readonly VenueGlance[]
  /** All the others, those in trouble first. */
  readonly tiles: readonly VenueGlance[]
}

/** @param places of `nextPlaces`. @param glances in the order of the meeting. */
export function wallParts(glances: readonly VenueGlance[], places: readonly string[]): WallParts {
  const inTrouble = places.flatMap((id) => glances.find(({ venue }) => venue.id === id) ?? [])
  const cards = inTrouble.length <= mostCards ? inTrouble : withAllHelp(inTrouble)
  const rest = [...inTrouble, ...glances.filter((glance) => !inTrouble.includes(glance))]
  return { cards, tiles: rest.filter((glance) => !cards.includes(glance)) }
}

/** The first ones; a call for help that would not be among them takes the place of the last that is none. */
function withAllHelp(inTrouble: readonly VenueGlance[]): readonly VenueGlance[] {
  const cards = inTrouble.slice(0, cardsOfMany)
  for (const call of inTrouble.slice(cardsOfMany).filter(isHelp)) {
    const place = cards.findLastIndex((card) => !isHelp(card))
    if (place >= 0) cards[place] = call
  }
  return cards
}

const isHelp = (glance: VenueGlance): boolean => concernOf(glance) === 'help'
