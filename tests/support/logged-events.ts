import type { LoggedEvent } from '../../server/store/event-store.ts'
import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { eventVersion } from '../../shared/domain/meeting/upcast.ts'

/** A log as the store gives it, every row with that hash. */
export const loggedEvents = (log: readonly MeetingEvent[], hash: string): LoggedEvent[] =>
  log.map(({ seq, at, type, data }) => ({
    seq,
    at,
    type,
    data,
    version: eventVersion,
    actor: null,
    commandId: '',
    hash,
  }))
