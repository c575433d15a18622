import type { Role } from '../../access/roles.ts'

/** Who was let in and shut out, for staff and the record; they change no state of the meeting. */
export interface LinksEvents {
  'access.linkIssued': { readonly linkId: string; readonly role: Role; readonly venueId: string | null }
  'access.linkRevoked': { readonly linkId: string }
}
