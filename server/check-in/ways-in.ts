import type { Instant } from '../../shared/kernel/time.ts'
import type { LinkRecord, LinkStore } from '../store/link-store.ts'
import { type CodePlace, checkRotatingCode, isStaticForm, rotatingCode, staticCode, stepMs } from './check-in-codes.ts'
import type { CheckInKeys } from './check-in-keys.ts'
import { linkOfStaticCode, venueLinks } from './venue-links.ts'

interface Deps {
  readonly links: Pick<LinkStore, 'ofVenue'>
  readonly keys: CheckInKeys
  readonly now: () => Instant
}

/** What a hall's screen shows, and how long. */
export interface ShownCode {
  readonly code: string
  readonly validFromMs: number
  /** When to ask again. */
  readonly nextAtMs: number
}

export type CodeWay =
  | { readonly kind: 'in'; readonly link: LinkRecord; readonly onSite: { readonly isEdge: boolean } | null }
  | { readonly kind: 'expired'; readonly ageMs: number }
  | { readonly kind: 'unknown' }
  /** The code is right; the hall has no link by which a phone could come in. */
  | { readonly kind: 'noLink' }

/** A code that does not change is asked for again after so long, ms: its link may have been revoked or renewed. */
const staticForMs = 10_000

/** Codes of halls: shown, and looked at when a phone brings them. */
export function createWaysIn({ links, keys, now }: Deps) {
  return {
    /** null when the hall has no link by which a phone could come in. */
    async shownCode(place: CodePlace, isRotating: boolean): Promise<ShownCode | null> {
      const key = await keys.of(place.meetingId)
      const at = now()
      const [link] = await venueLinks(links, place, at)
      if (link === undefined) return null
      if (isRotating) {
        const validFromMs = at - (at % stepMs)
        return { code: rotatingCode(key, place, at), validFromMs, nextAtMs: validFromMs + stepMs }
      }
      return { code: staticCode(key, place, link.linkId), validFromMs: at, nextAtMs: at + staticForMs }
    },

    /** @param place of a meeting and a hall that exist. */
    async byCode(place: CodePlace, code: string): Promise<CodeWay> {
      const key = await keys.of(place.meetingId)
      const at = now()
      const check = checkRotatingCode(key, place, code, at)
      // Who guesses costs no look into the store.
      if (check.kind === 'expired' || (check.kind === 'unknown' && !isStaticForm(code))) return check
      const found = await venueLinks(links, place, at)
      if (check.kind === 'onSite') {
        const [link] = found
        return link === undefined ? { kind: 'noLink' } : { kind: 'in', link, onSite: { isEdge: check.isEdge } }
      }
      const link = linkOfStaticCode(found, key, place, code)
      return link === null ? { kind: 'unknown' } : { kind: 'in', link, onSite: null }
    },

    /** The link by which somebody of the hall comes in; null: none holds. */
    linkOf: async (place: CodePlace): Promise<LinkRecord | null> => (await venueLinks(links, place, now()))[0] ?? null,
  }
}

export type WaysIn = ReturnType<typeof createWaysIn>
