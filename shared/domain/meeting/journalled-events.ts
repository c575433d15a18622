import type { EventOf } from '../../kernel/decider.ts'
import type { MeetingEvents } from './meeting.types.ts'

type Tellers = {
  readonly [Type in keyof MeetingEvents]?: (data: MeetingEvents[Type]) => Readonly<Record<string, unknown>>
}

/**
 * Events that the administrative journal keeps as well, with what it says of each: who let documents out and took them
 * back, looked at a phone, changed the roster, erased people, signed a ledger. Never a key, a name or a long list.
 * @source EVD-2
 */
const tellers: Tellers = {
  'documents.fileStored': ({ documentId, file }) => ({ documentId, sha256: file.sha256, bytes: file.bytes }),
  'documents.released': ({ documentId, to }) => ({ documentId, to }),
  'documents.withdrawn': ({ documentId }) => ({ documentId }),
  'attendance.phoneRevealed': ({ personId }) => ({ personId }),
  'attendance.rosterChanged': ({ added, removed, moved }) => ({
    added: added.length,
    removed: removed.length,
    moved: moved.length,
  }),
  'attendance.erased': ({ what }) => ({ what }),
  'attendance.signed': ({ venueId }) => ({ venueId }),
}

/** What the journal says of an event; null for one that it does not keep. */
export function journalDetail(type: string, data: unknown): Readonly<Record<string, unknown>> | null {
  const tell = Object.hasOwn(tellers, type) ? tellers[type as EventOf<MeetingEvents>['type']] : undefined
  return tell === undefined ? null : (tell as (data: unknown) => Readonly<Record<string, unknown>>)(data)
}
