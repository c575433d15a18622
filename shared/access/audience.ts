import { assertNever } from '../kernel/assert.ts'
import type { Actor } from './actor.ts'

/** Those who see the same: one feed is made for each. */
export type Audience =
  | { readonly kind: 'staff' }
  /** What the screens of all halls show, and how each hall stands; of people the figures alone. For technicians and for the buttons of a desk. */
  | { readonly kind: 'technician' }
  | { readonly kind: 'operator'; readonly venueId: string }
  | { readonly kind: 'screen'; readonly venueId: string }
  /** The monitor on the lectern: what a screen sees, and the moderator's private word. */
  | { readonly kind: 'speaker'; readonly venueId: string }
  | { readonly kind: 'attendee'; readonly venueId: string; readonly personId: string | null }
  | { readonly kind: 'observer' }

export const staffAudience: Audience = { kind: 'staff' }

/** @throws when a venue's role comes without a venue: links are never made so. */
export function audienceOf(actor: Actor): Audience {
  const { role, venueId } = actor
  switch (role) {
    case 'owner':
    case 'organiser':
    case 'moderator':
      return staffAudience
    case 'controller':
    case 'technician':
      return { kind: 'technician' }
    case 'observer':
      return { kind: 'observer' }
    case 'operator':
    case 'screen':
    case 'speaker':
      return { kind: role, venueId: venueOf(venueId) }
    case 'attendee':
      return { kind: 'attendee', venueId: venueOf(venueId), personId: actor.personId }
    default:
      return assertNever(role)
  }
}

function venueOf(venueId: string | null): string {
  if (venueId === null) throw new Error('a venue role without a venue')
  return venueId
}

/** One text for one audience: the name of its room. */
export function audienceKey(audience: Audience): string {
  if (!('venueId' in audience)) return audience.kind
  const key = `${audience.kind}:${audience.venueId}`
  return audience.kind === 'attendee' && audience.personId !== null ? `${key}:${audience.personId}` : key
}

/** True for those who belong to the venue; the observer belongs to none, staff and technicians to all. */
export const isOfVenue = (audience: Audience, venueId: string): boolean =>
  'venueId' in audience ? audience.venueId === venueId : audience.kind !== 'observer'

/** True for those who are told how that venue stands, what it wrote beside its reports, and when it needs somebody. */
export const looksAfter = (audience: Audience, venueId: string): boolean =>
  (audience.kind === 'operator' || !('venueId' in audience)) && isOfVenue(audience, venueId)

/** True for those who are told which devices of the venues are there. */
export const seesPresence = ({ kind }: Audience): boolean => kind === 'staff' || kind === 'technician'
