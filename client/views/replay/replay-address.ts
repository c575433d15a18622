import { pageLinkId } from '../../connection/http.ts'

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** The place that the address names; null where it names none, or nothing that is one. */
export function placeInAddress(): number | null {
  const seq = asked('seq')
  return seq !== null && /^\d{1,9}$/u.test(seq) ? Number(seq) : null
}

/** The hall whose screen the address names; null for none. */
export const venueInAddress = (): string | null => asked('venue')

/** Of this moment, for somebody who has a way in of their own. */
export function addressOfPlace(seq: number, venueId: string | null): string {
  const query = new URLSearchParams({ seq: String(seq), ...(venueId === null ? {} : { venue: venueId }) })
  return `${location.origin}${location.pathname}?${query}`
}

/** The address of the page follows the place, so that a reload and a bookmark come back to it. */
export function writePlace(seq: number, venueId: string | null): void {
  const via = pageLinkId()
  const address = new URL(addressOfPlace(seq, venueId))
  if (via !== null) address.searchParams.set('via', via)
  history.replaceState(history.state, '', address)
}
