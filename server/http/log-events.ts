import type { MeetingEvent } from '../../shared/domain/meeting/meeting.types.ts'
import { upcast } from '../../shared/domain/meeting/upcast.ts'
import type { MeetingHost } from '../meetings/meeting-host.ts'
import type { EventStore } from '../store/event-store.ts'

type EventOf<Type extends MeetingEvent['type']> = Extract<MeetingEvent, { readonly type: Type }>

/** Events that are read in one go. */
const eventsAtOnce = 2_000

/** Every event of these types in the log, up to where the host stands; the others are let go of as they come. */
export async function logEvents<Type extends MeetingEvent['type']>(
  events: Pick<EventStore, 'read'>,
  { logId, seq }: Pick<MeetingHost, 'logId' | 'seq'>,
  types: readonly Type[],
): Promise<readonly EventOf<Type>[]> {
  const wanted: ReadonlySet<string> = new Set(types)
  const isWanted = (event: MeetingEvent): event is EventOf<Type> => wanted.has(event.type)
  const found: EventOf<Type>[] = []
  for (let after = 0; after < seq; after += eventsAtOnce) {
    const rows = await events.read(logId, after, Math.min(eventsAtOnce, seq - after))
    found.push(
      ...rows
        .filter(({ type }) => wanted.has(type))
        .map(upcast)
        .filter(isWanted),
    )
  }
  return found
}
