import { type ReplayEyes, replayEyes } from '../../../shared/domain/minutes/replay.model.ts'
import { pageLinkId } from '../../connection/http.ts'
import type { ReplayLook } from '../../features/minutes/replay/replay-player.ts'

const asked = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** The place that the address names; null where it names none, or nothing that is one. */
export function placeInAddress(): number | null {
  const seq = asked('seq')
  return seq !== null && /^\d{1,9}$/u.test(seq) ? Number(seq) : null
}

/** A hall's screen unless something else that there is is named. */
export const eyesOf = (name: string | null): ReplayEyes => replayEyes.find((eyes) => eyes === name) ?? 'screen'

/** By whose eyes the address looks; null where it names no hall. */
export function lookInAddress(): ReplayLook | null {
  const venueId = asked('venue')
  return venueId === null ? null : { venueId, as: eyesOf(asked('as')) }
}

/** Of this moment, for somebody who has a way in of their own. @param look null for those who look by their own eyes. */
export function addressOfPlace(seq: number, look: ReplayLook | null): string {
  const query = new URLSearchParams({ seq: String(seq) })
  if (look !== null) query.set('venue', look.venueId)
  if (look !== null && look.as !== 'screen') query.set('as', look.as)
  return `${location.origin}${location.pathname}?${query}`
}

/** The address of the page follows the place, so that a reload and a bookmark come back to it. */
export function writePlace(seq: number, look: ReplayLook | null): void {
  const via = pageLinkId()
  const address = new URL(addressOfPlace(seq, look))
  if (via !== null) address.searchParams.set('via', via)
  history.replaceState(history.state, '', address)
}
