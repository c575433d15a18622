import type { Venue } from '../../../shared/domain/venues/venues.model.ts'

type Venues = Readonly<Record<string, Venue>>

/** A hall by its name; a unit as it is written. */
export const chargedName = (venues: Venues, charged: string): string =>
  Object.hasOwn(venues, charged) ? (venues[charged]?.name ?? charged) : charged

/** What was typed as it is kept: the name of a hall as its id. */
export const chargedOf = (venues: Venues, typed: string): string =>
  Object.values(venues).find(({ id, name }) => name === typed.trim() || id === typed.trim())?.id ?? typed.trim()

export const helperNames = (venues: Venues, helpers: readonly string[]): string =>
  helpers.map((helper) => chargedName(venues, helper)).join('、')

/** Names with commas or 、 between them. */
export const helpersOf = (venues: Venues, typed: string): string[] =>
  typed
    .split(/[、,，;；]/u)
    .filter((one) => one.trim() !== '')
    .map((one) => chargedOf(venues, one))
